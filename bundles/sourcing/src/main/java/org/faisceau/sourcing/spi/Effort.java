// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.spi;

/**
 * What a technique costs and takes; the planner lays it out by this.
 *
 * @param stage when it comes among others
 * @param workDays days of work, halves rounded up, 1 or more
 * @param span working days from its first step to its last, 1 or more
 * @param contactsCompanies true where it tells or asks companies: the ledger is for it
 */
public record Effort(Stage stage, int workDays, int span, boolean contactsCompanies) {
    public Effort {
        if (workDays < 1) throw new IllegalArgumentException("workDays: 1 or more, got " + workDays);
        if (span < 1) throw new IllegalArgumentException("span: 1 or more, got " + span);
    }

    /** When a technique comes; those of one stage may run side by side. */
    public enum Stage {
        /** Reads without telling anybody. */
        EXPLORE,
        /** Lets the market know. */
        ANNOUNCE,
        /** Asks in writing. */
        ASK,
        /** Meets. */
        MEET
    }
}
