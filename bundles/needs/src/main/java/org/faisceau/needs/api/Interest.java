// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.api;

import java.time.Instant;

/**
 * What a company answered to a need, the latest.
 *
 * @param organisation of the company
 * @param account who answered for it
 * @param message a few words, or why it declined; may be empty where it is interested
 */
public record Interest(String need, String organisation, String account, Stance stance, String message, Instant at) {
    /** Either one or the other; a company that never answered has neither. */
    public enum Stance {
        INTERESTED,
        DECLINED
    }
}
