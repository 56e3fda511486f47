// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings.console;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PackDrawingsTest {
    private static final String SYNDICATE = "Syndicat intercommunal d’aménagement et de gestion des eaux et des milieux du bassin versant supérieur";

    private static String badge(String organisation) {
        return PackDrawings.badges("Masterclass", List.of(new PackDrawings.Named("Ada Specimen", organisation, "Élue", Optional.empty())));
    }

    @Test
    void setsALongOrganisationOnTwoLinesWithinItsBadge() {
        var drawn = badge(SYNDICATE);
        assertFalse(drawn.contains(SYNDICATE), "on one line it runs over the next badge");
        assertTrue(drawn.contains(">Syndicat intercommunal d’aménagement et"), drawn);
        assertTrue(drawn.contains("…</text>"), drawn);
    }

    @Test
    void leavesAShortOneAsItIs() {
        assertTrue(badge("Ville fictive").contains("font-size=\"17\" text-anchor=\"middle\" fill=\"#111111\">Ville fictive</text>"));
    }
}
