// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases.api;

import java.time.Instant;

/**
 * What became of a contract, as its buyer says.
 *
 * @param contract its identifier
 * @param account who said so
 * @param version for optimistic writes, 1 for the first
 */
public record Aftermath(String contract, Said said, String account, Instant at, int version) {
    /** What one answers. */
    public enum Answer {
        YES,
        PARTLY,
        NO
    }

    /**
     * What is written.
     *
     * @param need was the need met?
     * @param terms were price and delay kept?
     * @param again would one buy it again?
     * @param wentWell what went well; may be empty
     * @param otherwise what one would do otherwise; may be empty
     */
    public record Said(Answer need, Answer terms, Answer again, String wentWell, String otherwise, Story story) {}

    /**
     * What one tells others; amount and day are the contract's.
     *
     * @param purpose what it was bought for
     * @param isShared whether others may read it: not before title, purpose and result are there
     */
    public record Story(String title, String purpose, String result, boolean isShared) {
        public Story {
            if (isShared && (title.isBlank() || purpose.isBlank() || result.isBlank())) throw new IllegalArgumentException("shared without title, purpose or result");
        }

        /** Nothing told. */
        public static Story none() {
            return new Story("", "", "", false);
        }
    }
}
