// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.api;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Slice;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Working groups. Managers lead them; the people of member organisations read them, and their buyers put in and take out needs of their
 * own. To be in a group shows a need to nobody: each reads those that the register shows, and the buyer of an anonymous one stays
 * anonymous. Every thread.
 */
@ProviderType
public interface WorkGroups {
    /** Characters. */
    int NAME_MAX = 200;
    /** Characters. */
    int TEXT_MAX = 4000;
    /** Authorities in one group. */
    int MEMBERS_MAX = 200;
    /** Needs in one group. */
    int NEEDS_MAX = 500;
    /** Groups that a need is offered. */
    int FITTING_MOST = 100;

    /**
     * Groups, the last changed first, closed ones included.
     *
     * @param limit 1 to 200
     */
    Slice<WorkGroup> page(Actor actor, String after, int limit);

    /** One group; empty where unknown or hidden from this actor. */
    Optional<WorkGroup> find(Actor actor, String id);

    /** The groups that a need is in, at most 50, by name; empty where this actor may not read the need. */
    List<WorkGroup> of(Actor actor, String need);

    /** Names of the groups that this actor may put a need into, by identifier, at most {@link #FITTING_MOST}, the last changed first. */
    Map<String, String> fitting(Actor actor, String need);

    /** Opens a group without needs. */
    Grouping form(Actor actor, WorkGroup.Terms terms);

    /** Writes what it is anew. */
    Grouping change(Actor actor, String id, int seenVersion, WorkGroup.Terms terms);

    /** Closes or reopens it. */
    Grouping close(Actor actor, String id, int seenVersion, boolean isClosed);

    /** Puts a group in the bin, for thirty days; its needs stay what they are. The group is told as it was. */
    Grouping bin(Actor actor, String id, int seenVersion);

    /**
     * Puts a need in, or takes it out; where it is so already nothing changes.
     *
     * @param need identifier, or reference as {@code B-2026-118}
     */
    Grouping put(Actor actor, String id, String need, boolean isIn);

    /** True where this actor may open, change and close groups. */
    boolean mayLead(Actor actor);

    /** True where this actor may put that need into the group, or take it out, now. */
    boolean mayPut(Actor actor, WorkGroup group, Need need);

    /** What became of it. */
    sealed interface Grouping {
        /** Done; the group as it is now. */
        record Done(WorkGroup group) implements Grouping {}

        /** Somebody else changed it meanwhile. */
        record Lost(WorkGroup current) implements Grouping {}

        /** Something is off; the key is of a text such as {@code group.noName}. */
        record Invalid(String field, String key) implements Grouping {}

        /** This actor may not, or the group is closed. */
        record Refused() implements Grouping {}

        /** No such group or need for this actor. */
        record Unknown() implements Grouping {}

        /** Branches on what it is. */
        default <T> T fold(Function<Done, T> done, Function<Lost, T> lost, Function<Invalid, T> invalid, Function<Refused, T> refused,
                Function<Unknown, T> unknown) {
            if (this instanceof Done it) return done.apply(it);
            if (this instanceof Lost it) return lost.apply(it);
            if (this instanceof Invalid it) return invalid.apply(it);
            return this instanceof Refused it ? refused.apply(it) : unknown.apply((Unknown) this);
        }
    }
}
