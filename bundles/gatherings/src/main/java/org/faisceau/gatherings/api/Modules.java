// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings.api;

import java.util.List;
import java.util.function.Function;
import org.faisceau.kernel.api.Actor;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What a training goes through: a module for each stage of the sector, from prevention to recovery, with what somebody learned, a focus and
 * the solutions offered there. Who reads the gathering reads them; who leads it writes them. Every thread.
 */
@ProviderType
public interface Modules {
    /** Characters of a stage. */
    int STAGE_MAX = 100;
    /** Characters of feedback and focus. */
    int TEXT_MAX = 2000;
    /** Solutions of one module. */
    int SOLUTIONS_MOST = 30;
    /** Modules of one gathering. */
    int MODULES_MOST = 20;

    /** In their order; empty where the gathering is hidden from this actor. */
    List<Module> of(Actor actor, GatheringId gathering);

    /** Adds one at the end. */
    Keeping add(Actor actor, GatheringId gathering, Content content);

    Keeping change(Actor actor, GatheringId gathering, String module, int seenVersion, Content content);

    /** Puts it before the one that is before it. */
    Keeping raise(Actor actor, GatheringId gathering, String module);

    Keeping remove(Actor actor, GatheringId gathering, String module);

    /** @param version for optimistic writes */
    record Module(String id, Content content, int version) {}

    /**
     * What people write of it.
     *
     * @param stage of the sector, in words: prevention, collection, treatment, recovery
     * @param feedback what somebody learned there; may be empty
     * @param focus may be empty
     * @param solutions identifiers in the directory
     */
    record Content(String stage, String feedback, String focus, List<String> solutions) {
        public Content {
            solutions = solutions.stream().distinct().toList();
        }
    }

    /** What became of a write. */
    sealed interface Keeping {
        record Done() implements Keeping {}

        record Invalid(String field, String key) implements Keeping {}

        /** Somebody else was faster. */
        record Lost(Module current) implements Keeping {}

        /** Not in this state of the gathering. */
        record NotNow(GatheringState state) implements Keeping {}

        /** This actor may not. */
        record Refused() implements Keeping {}

        record Unknown() implements Keeping {}

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
