// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.console;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.faisceau.sourcing.api.Campaign;
import org.faisceau.sourcing.api.Fit;
import org.faisceau.sourcing.api.Offered;
import org.faisceau.sourcing.api.Run;

/**
 * The techniques of a campaign, its plan, and those that may still be chosen, the fitting ones first.
 *
 * @param resting runs whose technique is in quarantine
 */
record TechniquesView(Campaign campaign, List<Run> runs, Set<String> resting, Optional<Timeline> timeline, List<Proposed> others, boolean mayChoose) {
    /** A technique, and whether it fits. */
    record Proposed(Offered offered, Fit fit) {}

    boolean isLate(Run run) {
        return timeline.filter(plan -> plan.late().contains(run)).isPresent();
    }

    String address() {
        return campaign.address() + "/techniques";
    }
}
