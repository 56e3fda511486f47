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

/** « Solutions that match » on a need. */
@Component
public final class MatchNeed implements Action {
    private final Matches matches;

    @Activate
    public MatchNeed(@Reference Matches matches) {
        this.matches = matches;
    }

    @Override
    public String id() {
        return "sourcing.match-need";
    }

    @Override
    public String kind() {
        return "need";
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
        return visit.words(MatchNeed.class).say("match.title");
    }

    @Override
    public String icon() {
        return "sparkles";
    }

    @Override
    public Optional<String> address(Visit visit, Ref ref) {
        return matches.mayCompare(visit.actor()) ? Optional.of("/sourcing/match/" + ref.id()) : Optional.empty();
    }
}
