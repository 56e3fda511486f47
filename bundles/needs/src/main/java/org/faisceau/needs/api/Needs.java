// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.api;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Slice;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The register of needs. Managers see and change all; a buyer those of the own organisation, and sees those published to residents;
 * experts, companies and observers see what is published to residents, visitors without account what is public. Where a buyer stays
 * anonymous ({@link Detail#isAnonymous()}), others than managers and its own organisation read the need without its organisation, its
 * link, its external identifier and who acted on it: empty texts; and do not find it by its organisation. Every thread.
 */
@ProviderType
public interface Needs {
    /** Characters. */
    int TITLE_MAX = 200;
    /** Characters of each part of the description. */
    int TEXT_MAX = 8000;
    /** Themes of one need. */
    int THEMES_MAX = 8;
    /** Codes of one need. */
    int CPV_MAX = 20;
    /** Characters of the identifier that an import brings. */
    int EXTERNAL_ID_MAX = 500;
    /** How long a step may be taken back. */
    Duration SECOND_THOUGHT = Duration.ofMinutes(15);
    /** The most that {@link #take} accepts at once. */
    int TAKE_MAX = 500;

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

    /** How many of this territory there are in each state, those taken over from other Living-Labs apart; states without need are absent. */
    Map<NeedState, Integer> states(Actor actor);

    /** How many open ones of this territory there are of each theme, by its identifier, those taken over apart; one of two themes counts in both, themes without are absent. */
    Map<String, Integer> themes(Actor actor);

    /** One need; empty where unknown or hidden from this actor. */
    Optional<Need> find(Actor actor, String id);

    /** The one of that reference, such as {@code B-2026-041}; empty where unknown or hidden from this actor. */
    Optional<Need> findReference(Actor actor, String reference);

    /**
     * Several at once, by identifier; unknown and hidden ones are absent.
     *
     * @param ids at most 1000
     */
    Map<String, Need> findAll(Actor actor, Collection<String> ids);

    /** Which of these keep their buyer's name to managers and the own organisation; unknown and hidden ones are absent. */
    Set<String> anonymous(Actor actor, Collection<String> ids);

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

    /**
     * Takes back the last step, a slip: by who took it, within {@link #SECOND_THOUGHT}, with nothing changed since. The journal keeps
     * both.
     *
     * @param seenVersion the version that the step left
     */
    Moving takeBack(Actor actor, String id, int seenVersion);

    /**
     * Takes over needs that another system keeps, in one transaction: a new one becomes a draft, a known one takes the fields that the
     * other system changed since it was last taken over. A field that a person changed here since then stays as it is.
     *
     * @param some at most {@link #TAKE_MAX}
     * @param dryRun true: writes nothing, says what would happen
     * @return one per need, in the same order
     */
    List<Taking> take(Actor actor, List<Taken> some, boolean dryRun);

    /** Who reads that need as it is now: its confidentiality once it was published, internal before. */
    Confidentiality readers(Need need);

    /** The same of several, by identifier. */
    Map<String, Confidentiality> readers(Collection<Need> some);

    /** True where this actor may record needs of some organisation. */
    boolean mayRegister(Actor actor);

    /** True where this actor may read what was changed in that need and by whom: managers and its organisation. */
    boolean mayReadHistory(Actor actor, Need need);

    /** True where this actor may change that need. */
    boolean mayChange(Actor actor, Need need);

    /** True where this actor may put that need in the bin: a draft, or one that was abandoned and never published; in no pool. */
    boolean mayBin(Actor actor, Need need);

    /**
     * Puts a need in the bin, for thirty days; it is told as it was. One that others have read is abandoned or closed instead.
     *
     * @return {@link Changing.Invalid} of {@code state} where it is not for the bin
     */
    Changing bin(Actor actor, String id, int seenVersion);

    /** True where this actor may take that step with that need now. */
    boolean mayMove(Actor actor, Need need, NeedState to);

    /** All that is off in a content as it was typed, in the order of the form; a field may be named twice. */
    List<Registering.Invalid> faults(Actor actor, Content content);

    /** What became of a draft. */
    sealed interface Registering {
        /** Recorded. */
        record Registered(Need need) implements Registering {}

        /** A field is off; the key is of a text such as {@code need.noTitle}. */
        record Invalid(String field, String key) implements Registering {}

        /** This actor may not record a need of that organisation. */
        record Refused() implements Registering {}

        /** Branches on what it is. */
        default <T> T fold(Function<Registered, T> registered, Function<Invalid, T> invalid, Function<Refused, T> refused) {
            if (this instanceof Registered it) return registered.apply(it);
            if (this instanceof Invalid it) return invalid.apply(it);
            return refused.apply((Refused) this);
        }
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

        /** Branches on what it is. */
        default <T> T fold(Function<Done, T> done, Function<Lost, T> lost, Function<Invalid, T> invalid, Function<Refused, T> refused,
                Function<Unknown, T> unknown) {
            if (this instanceof Done it) return done.apply(it);
            if (this instanceof Lost it) return lost.apply(it);
            if (this instanceof Invalid it) return invalid.apply(it);
            return this instanceof Refused it ? refused.apply(it) : unknown.apply((Unknown) this);
        }
    }

    /** What became of a step. */
    sealed interface Moving {
        /** Done; the record as it is now. */
        record Done(Need need) implements Moving {}

        /** Somebody else changed it meanwhile. */
        record Lost(Need current) implements Moving {}

        /** Its life does not allow that step from where it is. */
        record NotAllowed(NeedState from, NeedState to) implements Moving {}

        /** To abandon a need, one says why, in {@link #TEXT_MAX} characters at most. */
        record NoReason() implements Moving {}

        /** This actor may not take that step. */
        record Refused() implements Moving {}

        /** No such need for this actor. */
        record Unknown() implements Moving {}

        /** Branches on what it is. */
        default <T> T fold(Function<Done, T> done, Function<Lost, T> lost, Function<NotAllowed, T> notAllowed, Function<NoReason, T> noReason,
                Function<Refused, T> refused, Function<Unknown, T> unknown) {
            if (this instanceof Done it) return done.apply(it);
            if (this instanceof Lost it) return lost.apply(it);
            if (this instanceof NotAllowed it) return notAllowed.apply(it);
            if (this instanceof NoReason it) return noReason.apply(it);
            return this instanceof Refused it ? refused.apply(it) : unknown.apply((Unknown) this);
        }
    }

    /** What became of a need taken over. */
    sealed interface Taking {
        /** A new draft; identifier empty in a dry run. */
        record Created(String id) implements Taking {}

        /**
         * A known one, changed.
         *
         * @param changed names of the fields that took what was said
         * @param kept names of the fields that a person changed here, which stay
         */
        record Changed(String id, Set<String> changed, Set<String> kept) implements Taking {}

        /** A known one, nothing to change, or its life is over. */
        record Same(String id, Set<String> kept) implements Taking {}

        /** A field is off; the key is of a text such as {@code need.noTitle}. */
        record Invalid(String field, String key) implements Taking {}

        /** This actor may not. */
        record Refused() implements Taking {}

        /** Branches on what it is. */
        default <T> T fold(Function<Created, T> created, Function<Changed, T> changed, Function<Same, T> same, Function<Invalid, T> invalid,
                Function<Refused, T> refused) {
            if (this instanceof Created it) return created.apply(it);
            if (this instanceof Changed it) return changed.apply(it);
            if (this instanceof Same it) return same.apply(it);
            if (this instanceof Invalid it) return invalid.apply(it);
            return refused.apply((Refused) this);
        }
    }
}
