// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.api;

import java.util.List;

/**
 * What a campaign owes before it is concluded, and whether it is done.
 *
 * @param companies those it is still owed to; empty where it is done or concerns none by itself
 * @param people accounts of those who owe it; empty where it is done or is nobody's by itself
 */
public record Duty(What what, boolean isDone, List<String> companies, List<String> people) {
    public Duty {
        companies = List.copyOf(companies);
        people = List.copyOf(people);
    }

    /** One that nobody owes by themselves. */
    public Duty(What what, boolean isDone, List<String> companies) {
        this(what, isDone, companies, List.of());
    }

    /** Sources: CCP L. 3, R. 2111-1, R. 2111-2, and the practice of files that stand a review. */
    public enum What {
        /** Each participant declared interests, and there is one. */
        DECLARATIONS,
        /** Several operators were asked, or it is said why one alone was. */
        SEVERAL_OPERATORS,
        /** Whoever is in the panel was handed the written notice that nothing is promised. */
        NO_COMMITMENT,
        /** It is said how long the papers are kept. */
        RETENTION,
        /** Nobody in the panel knows less than another. */
        SAME_INFORMATION
    }
}
