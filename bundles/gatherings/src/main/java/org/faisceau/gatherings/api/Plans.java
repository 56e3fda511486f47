// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings.api;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Period;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What is to be done for gatherings, by when. A plan is laid with its gathering, from its format; where the gathering moves, open tasks move
 * along and done ones stay. Who leads a gathering reads and writes its plan; who has a task of it reads the plan and says that it is done. Every
 * thread.
 */
@ProviderType
public interface Plans {
    /** Tasks of one plan. */
    int TASKS_MOST = 300;

    /** One plan; empty where the gathering is unknown, or its plan is not this actor's to read. */
    Optional<Plan> find(Actor actor, GatheringId id);

    /**
     * Tasks that are open and due within those days, of gatherings that are neither cancelled nor closed, which this actor leads or has, the longest due first.
     *
     * @param limit 1 to 1000
     */
    List<Due> due(Actor actor, Period days, int limit);

    /**
     * Of those, the ones that are this person's own: given to this actor by name, or to nobody in a gathering that this actor answers for; the longest due first.
     *
     * @param limit 1 to 1000; beyond it the latest days are left out
     */
    List<Due> own(Actor actor, Period days, int limit);

    /** Adds a task of this Living-Lab. */
    Outcome add(Actor actor, GatheringId id, Task.Content content);

    /** Writes a task anew; its day is then one that a person chose. */
    Outcome change(Actor actor, GatheringId id, String task, int seenVersion, Task.Content content);

    /** Says that it is done, or open again. */
    Outcome done(Actor actor, GatheringId id, String task, int seenVersion, boolean isDone);

    /** Takes a task out of the plan. */
    Outcome remove(Actor actor, GatheringId id, String task, int seenVersion);

    /** True where this actor may say that a task is done. */
    boolean mayDo(Actor actor, Gathering gathering, Task task);

    /** A task and what it is for. */
    record Due(Gathering gathering, Task task) {}

    /** What became of a write. */
    sealed interface Outcome {
        record Done(Task task) implements Outcome {}

        /** A field is off; the key is of a text such as {@code task.noText}. */
        record Invalid(String field, String key) implements Outcome {}

        /** Somebody else was faster. */
        record Lost(Task current) implements Outcome {}

        /** Not in this state of the gathering. */
        record NotNow(GatheringState state) implements Outcome {}

        /** This actor may not. */
        record Refused() implements Outcome {}

        record Unknown() implements Outcome {}

        /** Branches on what it is. */
        default <T> T fold(
                Function<? super Done, ? extends T> done,
                Function<? super Invalid, ? extends T> invalid,
                Function<? super Lost, ? extends T> lost,
                Function<? super NotNow, ? extends T> notNow,
                Function<? super Refused, ? extends T> refused,
                Function<? super Unknown, ? extends T> unknown) {
            if (this instanceof Done it) return done.apply(it);
            if (this instanceof Invalid it) return invalid.apply(it);
            if (this instanceof Lost it) return lost.apply(it);
            if (this instanceof NotNow it) return notNow.apply(it);
            return this instanceof Refused it ? refused.apply(it) : unknown.apply((Unknown) this);
        }
    }
}
