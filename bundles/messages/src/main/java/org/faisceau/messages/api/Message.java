// SPDX-License-Identifier: Apache-2.0
package org.faisceau.messages.api;

import java.time.Instant;
import java.util.Optional;
import org.faisceau.kernel.api.Ref;

/**
 * A message as its reader has it, in the language it was posted in. {@code unread ⇄ read}, and apart from it {@code inbox ⇄ archived}.
 *
 * @param kind the word of its kind, whose bundle may have stopped
 * @param subject one line, never blank
 * @param body plain text; an empty line parts paragraphs
 * @param about the record it is about; empty where none
 * @param address where it leads, beginning with a slash; empty where nowhere, or the record's bundle has stopped
 */
public record Message(
        String id, String kind, String subject, String body, Optional<Ref> about, String address, Instant postedAt, boolean isRead, boolean isArchived) {}
