// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.faisceau.needs.PoolLikeness.Entry;
import org.junit.jupiter.api.Test;

class PoolLikenessTest {
    private static Entry entry(String id, String organisation, String title, String theme, String cpv) {
        return Entry.of(id, organisation, title, theme.isEmpty() ? Set.of() : Set.of(theme), cpv.isEmpty() ? List.of() : List.of(cpv), "Vallée de l’Orme");
    }

    @Test
    void proposesNeighboursWhoWantTheSame() {
        var pairs = PoolLikeness.among(List.of(entry("a", "valfleuri", "Détecter les fuites du réseau", "water", "45232150"),
                entry("b", "montbrume", "Repérer des fuites d’un réseau ancien", "water", "45232151")));
        var likeness = pairs.get(0).likeness();
        assertEquals(Set.of("fuite", "reseau"), likeness.words());
        assertEquals(Set.of("water"), likeness.themes());
        assertEquals("45232", likeness.cpv());
        assertEquals(Set.of("orme", "vallee"), likeness.places());
    }

    @Test
    void proposesNothingWithinOneOrganisation() {
        assertTrue(PoolLikeness.among(List.of(entry("a", "valfleuri", "Fuites du réseau", "water", ""), entry("b", "valfleuri", "Fuites du réseau", "water", ""))).isEmpty());
    }

    @Test
    void wordsAloneAreNotEnough() {
        assertTrue(PoolLikeness.among(List.of(entry("a", "valfleuri", "Capteurs de fuites réseau", "", ""), entry("b", "montbrume", "Capteurs de fuites réseau", "", ""))).isEmpty());
    }

    @Test
    void aThemeAloneIsNotEnough() {
        assertTrue(PoolLikeness.among(List.of(entry("a", "valfleuri", "Fontaines", "water", ""), entry("b", "montbrume", "Piscines", "water", ""))).isEmpty());
    }

    @Test
    void putsTheLikeliestFirst() {
        var one = entry("a", "valfleuri", "Fuites réseau ancien", "water", "45232150");
        var pairs = PoolLikeness.with(one, List.of(one, entry("b", "montbrume", "Fuites et piscines", "water", "45232150"), entry("c", "rivemont", "Fuites d’un réseau ancien", "water", "45232150")));
        assertEquals(List.of("c", "b"), pairs.stream().map(pair -> pair.other().id()).toList());
    }

    @Test
    void aWordThatEverybodyUsesBringsNobodyTogether() {
        var many = IntStream.range(0, 300).mapToObj(at -> entry("n" + at, "town" + at, "Éclairage sobre", "energy", "")).toList();
        assertTrue(PoolLikeness.among(many).isEmpty());
    }

    @Test
    void bearsTitlesWithoutAnyWord() {
        assertTrue(PoolLikeness.among(List.of(entry("a", "valfleuri", "…", "water", ""), entry("b", "montbrume", "…", "water", ""))).isEmpty());
    }
}
