// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.rest;

import org.jspecify.annotations.Nullable;

/**
 * What an organisation answers that is asked as mentor.
 *
 * @param reason of a refusal; may be left out
 */
record MentorReplyBody(boolean accepts, @Nullable String reason) {
    String said() {
        return reason == null ? "" : reason;
    }
}
