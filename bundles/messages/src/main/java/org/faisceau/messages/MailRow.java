// SPDX-License-Identifier: Apache-2.0
package org.faisceau.messages;

import org.faisceau.messages.api.Outbox.State;
import org.faisceau.messages.db.tables.records.MessagesMailRecord;

/** A row of the queue as it begins. */
final class MailRow {
    /** The kind of a mail about several messages. */
    static final String DIGEST = "digest";

    /** The account of a mail to somebody without account. */
    static final String OUTSIDE = "";

    private MailRow() {}

    static MessagesMailRecord waiting(String id, String account, String kind, long now) {
        return new MessagesMailRecord(id, account, kind, State.WAITING.name(), 0, now, now, 0L, "");
    }
}
