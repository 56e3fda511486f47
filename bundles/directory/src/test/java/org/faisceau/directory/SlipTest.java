// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.faisceau.directory.OrganisationTwins.Entry;
import org.junit.jupiter.api.Test;

class SlipTest {
    @Test
    void isOneLetterReplacedAddedOrDropped() {
        assertTrue(Slip.isOne("granulat", "granulet") && Slip.isOne("granulat", "grannulat") && Slip.isOne("granulat", "ranulat") && Slip.isOne("granulat", "granula"));
    }

    @Test
    void isNeitherTwoLettersNorAShortWordNorANumber() {
        assertFalse(Slip.isOne("granulat", "granulat") || Slip.isOne("granulat", "granolet") || Slip.isOne("denis", "genis") || Slip.isOne("202601", "202602"));
    }

    @Test
    void leavesATraceInCommon() {
        for (var other : List.of("granulet", "grannulat", "ranulat", "granula", "tranulat")) {
            var common = new HashSet<>(Slip.traces("granulat"));
            common.retainAll(Slip.traces(other));
            assertFalse(common.isEmpty(), other);
        }
    }

    @Test
    void makesTwinsOfNamesButForTwoSirens() {
        assertEquals(Set.of("1-2", "3-4"), twins(Map.of("1", "Aquasonde SAS", "2", "Aquasonda", "3", "Granulat Retour Fictif", "4", "Granulet Retour Fictif", "5", "Saint-Denis", "6", "Saint-Genis"), ""));
        assertEquals(Set.of(), twins(Map.of("100100107", "Aquasonde SAS", "100100115", "Aquasonda"), "siren"));
    }

    private static Set<String> twins(Map<String, String> named, String siren) {
        var entries = named.entrySet().stream().sorted(Map.Entry.comparingByKey()).map(it -> Entry.of(it.getKey(), it.getValue(), siren.isEmpty() ? "" : it.getKey(), false)).toList();
        return OrganisationTwins.among(entries).stream().map(pair -> pair.one().id() + "-" + pair.other().id()).collect(Collectors.toSet());
    }
}
