// SPDX-License-Identifier: Apache-2.0
package org.faisceau.kernel.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ValuesTest {
    @Test
    void aRefReadsWhatItWrote() {
        var ref = new Ref("life-cycle", "a:b");
        assertEquals(ref, Ref.of(ref.toString()));
    }

    @Test
    void aRefRefusesWhatIsNone() {
        assertThrows(IllegalArgumentException.class, () -> Ref.of("need"));
        assertThrows(IllegalArgumentException.class, () -> new Ref("Need", "1"));
        assertThrows(IllegalArgumentException.class, () -> new Ref("need", " "));
    }

    @Test
    void aPeriodIncludesBothItsDays() {
        var march = new Period(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31));
        assertTrue(march.contains(march.first()));
        assertTrue(march.contains(march.last()));
        assertFalse(march.contains(LocalDate.of(2026, 4, 1)));
        assertThrows(IllegalArgumentException.class, () -> new Period(march.last(), march.first()));
    }

    @Test
    void aManagerMayWhatABuyerMayAndNotTheReverse() {
        assertTrue(Role.MANAGER.includes(Role.BUYER));
        assertFalse(Role.BUYER.includes(Role.MANAGER));
        assertFalse(Role.BUYER.includes(Role.COMPANY));
        assertFalse(Role.MANAGER.includes(Role.ADMINISTRATOR));
    }

    @Test
    void everybodyIsAtLeastAVisitor() {
        assertTrue(List.of(Role.values()).stream().allMatch(role -> role.includes(Role.NOBODY) && role.includes(role)));
    }

    @Test
    void nobodyBelongsToNoOrganisation() {
        assertFalse(Actor.nobody().belongsTo(""));
        assertTrue(new Actor("anne", Role.BUYER, "town").belongsTo("town"));
    }

    @Test
    void aSliceKeepsItsOwnItems() {
        var items = new ArrayList<>(List.of("a"));
        var slice = new Slice<>(items, "").map(String::length);
        items.clear();
        assertEquals(List.of(1), slice.items());
        assertFalse(slice.hasNext());
    }

    @Test
    void aSortKeyFoldsAccentsCaseAndLigatures() {
        assertEquals("oeuvre d ete a l ecole", SortKey.of("  Œuvre d’été — à l’ÉCOLE "));
        assertEquals("", SortKey.of("…"));
        assertEquals(200, SortKey.of("é".repeat(500)).length());
    }
}
