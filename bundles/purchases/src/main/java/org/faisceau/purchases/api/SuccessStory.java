// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.faisceau.kernel.api.Euros;
import org.faisceau.kernel.api.Ref;

/**
 * A success story that its buyer shares.
 *
 * @param contract what it is about
 * @param buyer identifier of the authority; empty where the directory does not know it
 * @param buyerName as the contract tells it; may be empty
 * @param amount of the contract, without tax
 * @param day on which the contract was notified
 * @param purpose what it was bought for
 * @param at when it was last written
 */
public record SuccessStory(Ref contract, String title, String buyer, String buyerName, Optional<Euros> amount, Optional<LocalDate> day, String purpose, String result, Instant at) {
    /** The kind's word; a story goes by the identifier of its contract. */
    public static final String KIND = "story";

    /** This record as others point to it. */
    public Ref ref() {
        return new Ref(KIND, contract.id());
    }

    public static Ref ref(String contract) {
        return new Ref(KIND, contract);
    }
}
