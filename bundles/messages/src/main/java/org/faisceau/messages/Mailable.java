// SPDX-License-Identifier: Apache-2.0
package org.faisceau.messages;

import java.time.Instant;
import java.util.List;

/** What one mail carries: to whom, in which language, and its messages, oldest first. */
record Mailable(String id, String address, String name, String language, boolean isDigest, Instant queuedAt, List<Part> parts) {
    Mailable {
        parts = List.copyOf(parts);
    }

    /**
     * One message in it.
     *
     * @param path where it leads within the console; empty where nowhere
     */
    record Part(String kind, String subject, String body, String path) {}
}
