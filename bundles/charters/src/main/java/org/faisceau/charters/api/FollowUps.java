// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters.api;

import java.util.List;
import java.util.function.Function;
import org.faisceau.kernel.api.Actor;
import org.osgi.annotation.versioning.ProviderType;

/** Meetings that follow stays. The authority and the company itself read them, managers note. Every thread. */
@ProviderType
public interface FollowUps {
    /** The most of one stay. */
    int MOST = 200;

    /** Those of a stay, the latest first; empty where it is unknown or this actor may not read all of it. */
    List<FollowUp> of(Actor actor, String residency);

    /** Notes one. */
    Noting note(Actor actor, String residency, FollowUp.Content content);

    /** Puts one right. */
    Noting change(Actor actor, String id, int seenVersion, FollowUp.Content content);

    /** Takes one away as it was seen; after a day it is let go of. */
    Noting remove(Actor actor, String id, int seenVersion);

    /** Brings back one that was taken away. */
    Noting restore(Actor actor, String id);

    /** What became of it. */
    sealed interface Noting {
        record Done(FollowUp meeting) implements Noting {}

        /** Somebody else noted meanwhile. */
        record Lost(FollowUp current) implements Noting {}

        /** A field is off; the key is of a text such as {@code followUp.later}. */
        record Invalid(String field, String key) implements Noting {}

        /** This actor may not. */
        record Refused() implements Noting {}

        /** No such stay or meeting. */
        record Unknown() implements Noting {}

        /** Branches on what it is. */
        default <T> T fold(Function<Done, T> done, Function<Lost, T> lost, Function<Invalid, T> invalid, Function<Refused, T> refused, Function<Unknown, T> unknown) {
            if (this instanceof Done it) return done.apply(it);
            if (this instanceof Lost it) return lost.apply(it);
            if (this instanceof Invalid it) return invalid.apply(it);
            return this instanceof Refused it ? refused.apply(it) : unknown.apply((Unknown) this);
        }
    }
}
