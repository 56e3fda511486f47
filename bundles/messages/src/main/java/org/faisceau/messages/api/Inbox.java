// SPDX-License-Identifier: Apache-2.0
package org.faisceau.messages.api;

import java.time.Instant;
import java.util.Optional;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Slice;
import org.osgi.annotation.versioning.ProviderType;

/** One's own messages: nobody reads another's, whatever the role. */
@ProviderType
public interface Inbox {
    /** Beyond this many, {@link #unread} counts no further. */
    int MOST_UNREAD = 100;

    /** Unread messages that are not archived, 0 to {@link #MOST_UNREAD}. */
    int unread(Actor actor);

    /**
     * Messages, newest first.
     *
     * @param limit 1 to 200
     */
    Slice<Message> page(Actor actor, Box box, String after, int limit);

    /** One message; empty where unknown or somebody else's. */
    Optional<Message> find(Actor actor, String id);

    /** Marks as read or unread; false where unknown or somebody else's. */
    boolean markRead(Actor actor, String id, boolean read);

    /** Marks all that are not archived as read. */
    Marked markAllRead(Actor actor);

    /** Takes {@link #markAllRead} back: those it marked are unread again, where they were not put away since; how many. */
    int markUnread(Actor actor, Instant at);

    /**
     * What was marked at once.
     *
     * @param count how many were not read
     * @param at the moment they bear
     */
    record Marked(int count, Instant at) {}

    /** Puts away, read from then on, or takes back; false where unknown or somebody else's. */
    boolean archive(Actor actor, String id, boolean archived);

    /** Which messages. */
    enum Box {
        /** Those not archived. */
        CURRENT,
        /** Those not read nor archived. */
        UNREAD,
        ARCHIVED
    }
}
