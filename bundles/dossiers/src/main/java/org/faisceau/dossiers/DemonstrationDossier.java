// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers;

import java.util.List;
import org.faisceau.dossiers.api.DossierState;

/**
 * A dossier of the demonstration as its file has it: the solution's title, facts, then a line per thing said: {@code A1} a claim,
 * {@code A1+} a piece, {@code A1!} a position, {@code A1-} a counter-argument.
 *
 * @param days since it was opened
 * @param flag {@code exercise}, {@code more} where more is asked for, {@code visa} or {@code returned} where visas were asked, or empty
 * @param need the title of the need it answers; empty for none
 */
record DemonstrationDossier(String title, String company, DossierState state, int days, String flag, String need, List<Line> lines) {
    /** One thing said: about which indication, what sort of thing, by whom, and its parts. */
    record Line(String code, char sort, String who, List<String> parts) {
        String part(int place) {
            return place < parts.size() ? parts.get(place) : "";
        }
    }

    static DemonstrationDossier of(String block) {
        var lines = block.strip().lines().toList();
        var facts = lines.get(1).split("\\|", -1);
        return new DemonstrationDossier(lines.get(0), facts[0], DossierState.valueOf(facts[1]), Integer.parseInt(facts[2]), facts[3], facts.length > 4 ? facts[4] : "",
                lines.subList(2, lines.size()).stream().map(DemonstrationDossier::line).toList());
    }

    private static Line line(String text) {
        var parts = List.of(text.split("\\|", -1));
        var code = parts.get(0).replaceAll("[+!-]$", "");
        char sort = code.equals(parts.get(0)) ? '=' : parts.get(0).charAt(code.length());
        return new Line(code, sort, parts.get(1), parts.subList(2, parts.size()));
    }

    /** The steps that lead where it is, without a conclusion. */
    List<DossierState> steps() {
        return switch (state) {
            case DRAFT -> List.of();
            case SUBMITTED -> List.of(DossierState.SUBMITTED);
            case CHECK -> List.of(DossierState.SUBMITTED, DossierState.CHECK);
            case WITHDRAWN -> List.of(DossierState.SUBMITTED, DossierState.WITHDRAWN);
            case REVIEW, CONCLUDED, ARCHIVED -> List.of(DossierState.SUBMITTED, DossierState.CHECK, DossierState.REVIEW);
        };
    }

    boolean isConcluded() {
        return state == DossierState.CONCLUDED || state == DossierState.ARCHIVED;
    }
}
