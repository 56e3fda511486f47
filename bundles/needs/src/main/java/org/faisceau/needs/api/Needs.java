// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.api;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Slice;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The register of needs. Managers see and change all; a buyer those of the own organisation, and sees those published to residents;
 * experts, companies and observers see what is published to residents, visitors without account what is public. Every thread.
 */
@ProviderType
public interface Needs {
    int TITLE_MAX = 200;
    int TEXT_MAX = 8000;
    int THEMES_MAX = 8;
    int CPV_MAX = 20;

    /**
     * A page of a list.
     *
     * @param after what {@link Slice#next()} said; empty for the first page
     * @param limit 1 to 200
     */
    Slice<Need> page(Actor actor, NeedFilter filter, NeedOrder order, String after, int limit);

    /**
     * How many match, counted up to a bound.
     *
     * @param most 1 to 10 000; that many and more are told as {@code most}
     */
    int count(Actor actor, NeedFilter filter, int most);

    /** How many there are in each state; states without need are absent. */
    Map<NeedState, Integer> states(Actor actor);

    /** One need; empty where unknown or hidden from this actor. */
    Optional<Need> find(Actor actor, String id);

    /** The steps a need took, in their order; empty where it is unknown or hidden. */
    List<Step> steps(Actor actor, String id);

    /** Records a draft. */
    Registering register(Actor actor, Content content);

    /** Changes one, where the version seen is still current. */
    Changing change(Actor actor, String id, int seenVersion, Content content);

    /**
     * Takes the next step.
     *
     * @param reason required to abandon, ignored otherwise
     */
    Moving move(Actor actor, String id, int seenVersion, NeedState to, String reason);

    /** True where this actor may change that need. */
    boolean mayChange(Actor actor, Need need);

    /** True where this actor may take that step with that need now. */
    boolean mayMove(Actor actor, Need need, NeedState to);

    /** What became of a draft. */
    sealed interface Registering {
        /** Recorded. */
        record Registered(Need need) implements Registering {}

        /** A field is off; the key is of a text such as {@code need.noTitle}. */
        record Invalid(String field, String key) implements Registering {}

        /** This actor may not record a need of that organisation. */
        record Refused() implements Registering {}
    }

    /** What became of a change. */
    sealed interface Changing {
        /** Changed, or already so. */
        record Done(Need need) implements Changing {}

        /** Somebody else changed it meanwhile; the record as it is now. */
        record Lost(Need current) implements Changing {}

        /** A field is off. */
        record Invalid(String field, String key) implements Changing {}

        /** This actor may not. */
        record Refused() implements Changing {}

        /** No such need for this actor. */
        record Unknown() implements Changing {}
    }

    /** What became of a step. */
    sealed interface Moving {
        /** Done; the record as it is now. */
        record Done(Need need) implements Moving {}

        /** Somebody else changed it meanwhile. */
        record Lost(Need current) implements Moving {}

        /** Its life does not allow that step from where it is. */
        record NotAllowed(NeedState from, NeedState to) implements Moving {}

        /** To abandon a need, one says why. */
        record NoReason() implements Moving {}

        /** This actor may not take that step. */
        record Refused() implements Moving {}

        /** No such need for this actor. */
        record Unknown() implements Moving {}
    }
}
