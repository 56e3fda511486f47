// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.api;

import java.time.Instant;

/**
 * What a company answered to a need, the latest.
 *
 * @param organisation of the company
 * @param account who answered for it; empty once its time is over
 * @param message a few words, or why it declined; may be empty where it is interested
 * @param version for optimistic writes, 1 or more; never the same twice for one company and need
 */
public record Interest(String need, String organisation, String account, Stance stance, String message, Instant at, int version) {
    /** Either one or the other; a company that never answered has neither. */
    public enum Stance {
        INTERESTED,
        DECLINED
    }
}
