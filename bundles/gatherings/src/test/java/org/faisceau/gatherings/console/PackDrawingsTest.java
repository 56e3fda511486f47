// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings.console;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
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
    void keepsALongNameOffTheCodeForTheDoor() {
        var name = "Marie-Antoinette de la Tour-du-Pin-Chambly-de-La-Charce-Montmorency-Luxembourg";
        var drawn = PackDrawings.badges("Masterclass", List.of(new PackDrawings.Named(name, SYNDICATE, "Élue", Optional.of(Qr.of("https://faisceau.example/door")))));
        var lines = Pattern.compile("<text x=\"(\\d+)\" y=\"(\\d+)\" font-size=\"(\\d+)\".*?>([^<]*)</text>").matcher(drawn).results().toList();
        assertTrue(drawn.contains(">Montmorency-Luxembourg</text>"), drawn);
        int low = 0;
        for (var line : lines) {
            int size = Integer.parseInt(line.group(3));
            int foot = Integer.parseInt(line.group(2));
            assertTrue(foot - size >= low - 5, () -> "over the line above: " + line.group());
            low = foot;
            boolean isBesideTheCode = foot + size / 4 > 58;
            assertTrue(!isBesideTheCode || Integer.parseInt(line.group(1)) + line.group(4).length() * size * 0.56 / 2 <= 210, () -> "over the code: " + line.group());
        }
    }

    @Test
    void leavesAShortOneAsItIs() {
        assertTrue(badge("Ville fictive").contains("font-size=\"17\" text-anchor=\"middle\" fill=\"#111111\">Ville fictive</text>"));
    }
}
