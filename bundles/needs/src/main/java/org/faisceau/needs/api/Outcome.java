// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.api;

import java.time.Instant;
import java.util.Optional;
import org.faisceau.kernel.api.Euros;

/**
 * What became of a need after it was closed.
 *
 * @param amount of the contract, without tax
 * @param holder who holds the contract, in words; may be empty
 * @param account who said so
 * @param version for optimistic writes; 0 where nobody answered yet
 */
public record Outcome(String need, Answer answer, Optional<Euros> amount, String holder, String account, Instant at, int version) {
    /** Did a contract follow? */
    public enum Answer {
        CONTRACT,
        NO_CONTRACT,
        NOT_YET
    }
}
