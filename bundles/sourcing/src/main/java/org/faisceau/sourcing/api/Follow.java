// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.api;

import java.time.Instant;

/**
 * What came of a concluded campaign.
 *
 * @param note number of the contract, or why there is none, in words; may be empty
 * @param account who said so
 * @param version for optimistic writes, 1 or more
 */
public record Follow(String campaign, Answer answer, String note, String account, Instant at, int version) {
    /** Did a contract follow? */
    public enum Answer {
        CONTRACT,
        NO_CONTRACT,
        NOT_YET
    }
}
