// SPDX-License-Identifier: Apache-2.0
package org.faisceau.messages;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.faisceau.messages.api.Outsiders.Link;

/**
 * What one mail carries: to whom, in which language, and its messages, oldest first.
 *
 * @param opening for who has no account: the page that it opens; empty for others
 * @param leave for who has no account: the page by which they get no more of them; empty for none
 */
record Mailable(String id, String address, String name, String language, boolean isDigest, Instant queuedAt, List<Part> parts, Optional<Link> opening, String leave) {
    Mailable {
        parts = List.copyOf(parts);
    }

    boolean isOutside() {
        return opening.isPresent();
    }

    /**
     * One message in it.
     *
     * @param path where it leads within the console; empty where nowhere
     */
    record Part(String kind, String subject, String body, String path) {}
}
