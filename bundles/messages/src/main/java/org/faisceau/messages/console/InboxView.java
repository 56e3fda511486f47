// SPDX-License-Identifier: Apache-2.0
package org.faisceau.messages.console;

import java.util.Map;
import org.faisceau.kernel.api.Slice;
import org.faisceau.messages.api.Inbox.Box;
import org.faisceau.messages.api.Message;

/** A page of the inbox; titles of kinds by their word. */
record InboxView(Box box, Slice<Message> slice, int unread, Map<String, String> titles) {
    String title(Message message) {
        return titles.getOrDefault(message.kind(), "");
    }
}
