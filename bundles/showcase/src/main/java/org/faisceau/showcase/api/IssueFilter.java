// SPDX-License-Identifier: Apache-2.0
package org.faisceau.showcase.api;

import java.util.Set;

/**
 * What is looked for.
 *
 * @param text words of title or lead, in any case; empty for all
 * @param kinds empty for all
 */
public record IssueFilter(String text, Set<IssueKind> kinds) {
    public IssueFilter {
        kinds = Set.copyOf(kinds);
    }

    public static IssueFilter all() {
        return new IssueFilter("", Set.of());
    }

    public IssueFilter withText(String part) {
        return new IssueFilter(part, kinds);
    }

    public IssueFilter withKinds(Set<IssueKind> some) {
        return new IssueFilter(text, some);
    }
}
