// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings.api;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The workshop in which a mentor looks at one form of a company after the other. Who leads the gathering, guests who come as mentors and
 * the people of an organisation that accepted to be its mentor read and write; no other does. Remarks are a person's words on an exercise, never a verdict. Every thread.
 */
@ProviderType
public interface Workshops {
    /** Forms of one gathering. */
    int FORMS_MOST = 40;
    int TEXT_MAX = 2000;
    int LINE_MAX = 200;
    int REMARKS_MOST = 200;
    int RESTORED_DAYS = 30;

    /** The forms in their order; empty where this actor has no part in the workshop. */
    Optional<List<Form>> forms(Actor actor, GatheringId gathering);

    /** Adds a form at the end. @param ref the record of another module that it is; empty for a name alone */
    Writing add(Actor actor, GatheringId gathering, String company, Optional<Ref> ref, int minutes);

    /** Moves one earlier (below 0) or later. */
    Writing move(Actor actor, String form, int by);

    /** Takes a form out, with all that was said of it; it may be put back for {@link #RESTORED_DAYS} days, then it is gone. */
    Writing remove(Actor actor, String form);

    /** Forms that were taken out and may be put back, the latest first; for who leads the gathering. */
    List<Form> removed(Actor actor, GatheringId gathering);

    /** Puts one back, at the end, with all that was said of it. */
    Writing restore(Actor actor, String form);

    /** Writes a remark down. @param topic what it is about, such as an indication; may be empty */
    Writing remark(Actor actor, String form, String topic, String text);

    /** Takes back a remark of one's own; who leads the gathering takes back any. */
    Writing withdraw(Actor actor, String remark);

    /**
     * A form that is looked at.
     *
     * @param minutes for it, 1 or more
     * @param remarks oldest first
     */
    record Form(String id, GatheringId gathering, String company, Optional<Ref> ref, int minutes, List<Remark> remarks) {
        public Form {
            remarks = List.copyOf(remarks);
        }
    }

    /** @param account who wrote it */
    record Remark(String id, String topic, String text, String account, Instant at) {}

    /** What became of a write. */
    sealed interface Writing {
        record Done() implements Writing {}

        record Invalid(String field, String key) implements Writing {}

        /** Not in this state of the gathering. */
        record NotNow(GatheringState state) implements Writing {}

        record Refused() implements Writing {}

        record Unknown() implements Writing {}

        /** Branches on what it is. */
        default <T> T fold(Function<? super Done, ? extends T> done, Function<? super Invalid, ? extends T> invalid, Function<? super NotNow, ? extends T> notNow, Function<? super Refused, ? extends T> refused, Function<? super Unknown, ? extends T> unknown) {
            if (this instanceof Done it) return done.apply(it);
            if (this instanceof Invalid it) return invalid.apply(it);
            if (this instanceof NotNow it) return notNow.apply(it);
            return this instanceof Refused it ? refused.apply(it) : unknown.apply((Unknown) this);
        }
    }
}
