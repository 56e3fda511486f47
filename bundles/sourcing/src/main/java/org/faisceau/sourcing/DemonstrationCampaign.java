// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing;

import java.util.List;
import java.util.Set;
import org.faisceau.sourcing.api.CampaignState;

/**
 * A campaign of the demonstration as its file has it: title, facts, then a line per thing done: {@code ?} the context, {@code P} a company
 * by hand, {@code D} a draw, {@code H} who helped, {@code N} the notice, {@code T} something told, {@code C} the conclusion, {@code X} why it was given up.
 *
 * @param need part of a need's title
 * @param days since it was opened
 * @param wantedIn days until the consultation is wanted
 */
record DemonstrationCampaign(String title, String need, CampaignState state, int days, int wantedIn, List<List<String>> lines) {

    static DemonstrationCampaign of(String block) {
        var lines = block.strip().lines().toList();
        var facts = lines.get(1).split("\\|", -1);
        return new DemonstrationCampaign(lines.get(0), facts[0], CampaignState.valueOf(facts[1]), Integer.parseInt(facts[2]), Integer.parseInt(facts[3]),
                lines.subList(2, lines.size()).stream().map(line -> List.of(line.split("\\|", -1))).toList());
    }

    List<List<String>> all(String sort) {
        return lines.stream().filter(line -> line.get(0).equals(sort)).toList();
    }

    String context() {
        return all("?").stream().findFirst().map(line -> line.get(1)).orElse("");
    }

    static Set<String> companies(String part) {
        return part.isEmpty() ? Set.of() : Set.of(part.split(","));
    }
}
