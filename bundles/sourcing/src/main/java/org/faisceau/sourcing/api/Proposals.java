// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.api;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.sourcing.spi.Proposal;
import org.osgi.annotation.versioning.ProviderType;

/** What techniques propose to record elsewhere: {@code proposed → recorded}, by a click of who may. Every thread. */
@ProviderType
public interface Proposals {
    /** Those of a run, in the order they came; empty for who does not read the campaign's inside. */
    List<Proposed> of(Actor actor, String campaign, String run);

    /** Records one as a draft, once. */
    Taking take(Actor actor, String campaign, String run, String word);

    /** True while the module that records such runs. */
    boolean isTaking(Proposal.Kind kind);

    /**
     * One of them.
     *
     * @param company as it was named; empty for all but a solution
     * @param ref of the draft; empty until it was recorded
     */
    record Proposed(String word, Proposal.Kind kind, String title, String company, Instant at, Optional<Ref> ref) {}

    /** What kept it from being recorded. */
    enum Obstacle {
        /** The module that would record it is stopped. */
        STOPPED,
        /** This person may not record it: a company's sheet is its own or a manager's, a meeting is planned by a manager. */
        NOT_YOURS,
        /** The directory has no organisation of that name. */
        NO_SUCH_COMPANY,
        /** The other module refused what it says. */
        UNFIT
    }

    /** What became of it. */
    sealed interface Taking {
        /** Recorded, now or before. */
        record Recorded(Ref ref) implements Taking {}

        /** It stays proposed. */
        record Hindered(Obstacle why) implements Taking {}

        /** No such proposal for who leads. */
        record Unknown() implements Taking {}

        /** Branches on what it is. */
        default <T> T fold(Function<? super Recorded, ? extends T> recorded, Function<? super Hindered, ? extends T> hindered, Function<? super Unknown, ? extends T> unknown) {
            if (this instanceof Recorded it) return recorded.apply(it);
            if (this instanceof Hindered it) return hindered.apply(it);
            return unknown.apply((Unknown) this);
        }
    }
}
