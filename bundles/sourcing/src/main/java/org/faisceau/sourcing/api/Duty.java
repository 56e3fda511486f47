// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.api;

/** What a campaign owes before it is concluded, and whether it is done. */
public record Duty(What what, boolean isDone) {
    /** Sources: CCP L. 3, R. 2111-1, R. 2111-2, and the practice of files that stand a review. */
    public enum What {
        /** Each participant declared interests, and there is one. */
        DECLARATIONS,
        /** Several operators were asked, or it is said why one alone was. */
        SEVERAL_OPERATORS,
        /** Whoever was told anything was handed the notice that nothing is promised. */
        NO_COMMITMENT,
        /** It is said how long the papers are kept. */
        RETENTION,
        /** Nobody in the panel knows less than another. */
        SAME_INFORMATION
    }
}
