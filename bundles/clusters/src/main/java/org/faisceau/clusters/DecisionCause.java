// SPDX-License-Identifier: Apache-2.0
package org.faisceau.clusters;

import java.util.List;
import java.util.Optional;
import org.faisceau.clusters.api.Circle;
import org.faisceau.clusters.api.Clusters;
import org.faisceau.clusters.api.Decision;
import org.faisceau.clusters.api.Written;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.spi.Cause;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A decision of a group that becomes a need: its words, and the group's sector. */
@Component
public final class DecisionCause implements Cause {
    private static final String KIND = "cluster-decision";
    private final Clusters clusters;

    @Activate
    public DecisionCause(@Reference Clusters clusters) {
        this.clusters = clusters;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String becomes() {
        return "need";
    }

    /** One that no need came of yet, for who may say that one did. */
    private Optional<Decision> open(Actor actor, Ref cause) {
        if (!cause.kind().equals(KIND) || !clusters.mayWrite(actor)) return Optional.empty();
        return clusters.decisions().find(actor, cause.id()).filter(one -> one.content().need().isEmpty());
    }

    @Override
    public Optional<Beginning> beginning(Actor actor, Ref cause) {
        return open(actor, cause).flatMap(one -> circle(actor, one).map(circle -> new Beginning(one.content().decided(), sector(circle), circle.address())));
    }

    private Optional<Circle> circle(Actor actor, Decision one) {
        return clusters.sittings().find(actor, one.sitting()).flatMap(sitting -> clusters.circles().find(actor, sitting.circle()));
    }

    private static List<String> sector(Circle circle) {
        return circle.content().sector().isEmpty() ? List.of() : List.of(circle.content().sector());
    }

    @Override
    public boolean became(Actor actor, Ref cause, Ref record) {
        return open(actor, cause).map(one -> clusters.decisions().change(actor, one.id(), one.version(), new Decision.Content(one.content().decided(), Optional.of(record)))).filter(Written.Done.class::isInstance).isPresent();
    }
}
