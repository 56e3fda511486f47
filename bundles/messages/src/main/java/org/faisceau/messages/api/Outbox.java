// SPDX-License-Identifier: Apache-2.0
package org.faisceau.messages.api;

import java.time.Instant;
import java.util.Optional;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Slice;
import org.osgi.annotation.versioning.ProviderType;

/** The mail queue as managers see it. For others it is empty. */
@ProviderType
public interface Outbox {
    /** How it stands. */
    Standing standing(Actor actor);

    /**
     * Mails in one state, newest first.
     *
     * @param limit 1 to 200
     */
    Slice<Mail> page(Actor actor, State state, String after, int limit);

    /** Queues a failed mail again; false where it is not failed, or for who is no manager. */
    boolean retry(Actor actor, String id);

    /** Queues all failed mails again and tries the server now; how many. */
    int retryAll(Actor actor);

    /** {@code waiting → sent | failed | dropped; failed → waiting}. */
    enum State {
        /** To be sent, or tried again. */
        WAITING,
        SENT,
        /** Given up: the reason stands beside it. */
        FAILED,
        /** Not sent, and that is right: declined meanwhile, account disabled or without address. */
        DROPPED
    }

    /**
     * One mail.
     *
     * @param person the full name
     * @param subject of its first message; empty where none is left
     * @param messages how many it carries
     * @param kind the word of the kind; {@code digest} for several
     * @param failure in the words of the server; empty where it did not fail
     */
    record Mail(String id, String person, String kind, String subject, int messages, State state, int attempts, Instant queuedAt, Instant nextAt, Optional<Instant> endedAt, String failure) {}

    /**
     * The whole queue.
     *
     * @param isSet true where a server and a sender are known
     * @param server host and port; empty where none is set
     * @param address where the links in mails lead; empty where they have none
     * @param isLocal true where that leads nobody but who sits at this machine
     * @param failing of those waiting, how many were refused at least once
     * @param trouble of the server, while it does not answer
     */
    record Standing(boolean isSet, String server, String address, boolean isLocal, long waiting, long failing, long sent, long failed, long dropped, Optional<Trouble> trouble) {
        /** Mails that do not go out: tried again, or given up. */
        public long stuck() {
            return failing + failed;
        }
    }

    /** The server does not answer: since when, how often tried, in its words, and when it is tried next. */
    record Trouble(Instant since, int failures, String words, Instant nextAt) {}
}
