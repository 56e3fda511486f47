// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.console;

import java.util.Optional;
import org.faisceau.console.spi.Action;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;
import org.faisceau.sourcing.api.Matches;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** « Needs that match » on a solution. */
@Component
public final class MatchSolution implements Action {
    private final Matches matches;

    @Activate
    public MatchSolution(@Reference Matches matches) {
        this.matches = matches;
    }

    @Override
    public String id() {
        return "sourcing.match-solution";
    }

    @Override
    public String kind() {
        return "solution";
    }

    @Override
    public Role role() {
        return Role.OBSERVER;
    }

    @Override
    public int order() {
        return 28;
    }

    @Override
    public String label(Visit visit) {
        return visit.words(MatchSolution.class).say("match.needsTitle");
    }

    @Override
    public String icon() {
        return "sparkles";
    }

    @Override
    public Optional<String> address(Visit visit, Ref ref) {
        return matches.mayCompare(visit.actor(), ref.id()) ? Optional.of("/sourcing/match/solution/" + ref.id()) : Optional.empty();
    }
}
