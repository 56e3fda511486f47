// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.api;

import java.time.Instant;

/**
 * What somebody sent by a form open to everybody, as they follow it by their link.
 *
 * @param title of the form
 * @param reply what the technique says of it now; may be empty
 * @param isOver once its campaign is closed: nothing more comes
 * @param repliedAt when it said so; the moment of sending where it says nothing
 */
public record Sent(String id, String title, String reply, Instant at, Instant repliedAt, boolean isOver) {
    /** The kind's word, for passes. */
    public static final String KIND = "sourcing-request";
}
