// SPDX-License-Identifier: Apache-2.0
package org.faisceau.messages.api;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Slice;
import org.faisceau.messages.spi.MessageKind.Wording;
import org.osgi.annotation.versioning.ProviderType;

/** Messages that a person writes to many. Managers only: for others there are none. */
@ProviderType
public interface Mailings {
    /** Newest first; {@code limit} 1 to 200. */
    Slice<Mailing> page(Actor actor, String after, int limit);

    Optional<Mailing> find(Actor actor, String id);

    /** Keeps a draft. */
    Drafting draft(Actor actor, Draft draft);

    /** Changes a draft. */
    Drafting change(Actor actor, String id, int seenVersion, Draft draft);

    /** Whom it would reach now. */
    Reach reach(Actor actor, Set<Role> roles);

    /** Hands a draft to the job that posts it; false where it is no draft of that version, or for who is no manager. */
    boolean send(Actor actor, String id, int seenVersion);

    /** Stops what is being posted: who has it keeps it; false where nothing runs. */
    boolean stop(Actor actor, String id);

    /** Puts a draft in the bin; false where it is no draft of that version, or for who is no manager. */
    boolean discard(Actor actor, String id, int seenVersion);

    /** How its mails fared. */
    Fate fate(Actor actor, String id);

    /** Whom its mail did not reach, and why, at most {@code limit} (1 to 200). */
    List<Failure> failures(Actor actor, String id, int limit);

    /**
     * What is written.
     *
     * @param english may be blank in both parts: then everybody reads the French
     */
    record Draft(Wording french, Wording english, Set<Role> roles) {
        public Draft {
            roles = Set.copyOf(roles);
        }
    }

    /** {@code draft → sending → done | stopped}. */
    enum State {
        DRAFT,
        SENDING,
        DONE,
        STOPPED
    }

    /**
     * One mailing.
     *
     * @param total people when it was sent; 0 before
     * @param done people gone through so far
     */
    record Mailing(String id, Draft draft, State state, int total, int done, String author, Instant createdAt, Optional<Instant> endedAt, int version) {
        /** The kind's word in journal and links. */
        public static final String KIND = "mailing";

        public Ref ref() {
            return new Ref(KIND, id);
        }
    }

    /**
     * Whom it would reach.
     *
     * @param mailed who also gets a mail, at once or in a digest
     * @param declined who wants no such messages
     */
    record Reach(int people, int mailed, int declined) {}

    /** Messages posted, and of their mails how many wait, were sent, failed, were dropped. */
    record Fate(long posted, long waiting, long sent, long failed, long dropped) {}

    /** One whom the mail did not reach: full name and the server's words. */
    record Failure(String mail, String person, String words) {}

    /** Outcome of {@link #draft} and {@link #change}. */
    sealed interface Drafting {
        record Kept(Mailing mailing) implements Drafting {}

        /** Field {@code subjectFr}, {@code bodyFr}, {@code subjectEn}, {@code bodyEn} or {@code roles} is empty or too long. */
        record Invalid(String field) implements Drafting {}

        /** Another change came first, or it is no draft any more. */
        record Lost(Mailing current) implements Drafting {}

        /** No such mailing, or who asks is no manager. */
        record Unknown() implements Drafting {}

        /** Takes the branch of this outcome. */
        default <T> T fold(
                Function<? super Kept, ? extends T> kept,
                Function<? super Invalid, ? extends T> invalid,
                Function<? super Lost, ? extends T> lost,
                Function<? super Unknown, ? extends T> unknown) {
            if (this instanceof Kept it) return kept.apply(it);
            if (this instanceof Invalid it) return invalid.apply(it);
            if (this instanceof Lost it) return lost.apply(it);
            return unknown.apply((Unknown) this);
        }
    }
}
