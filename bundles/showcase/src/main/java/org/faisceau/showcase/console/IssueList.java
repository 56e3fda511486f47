// SPDX-License-Identifier: Apache-2.0
package org.faisceau.showcase.console;

import org.faisceau.kernel.api.Slice;
import org.faisceau.showcase.api.Issue;

/** What the list of issues shows. */
record IssueList(Slice<Issue> slice, int count, IssueFilters filters, boolean mayWrite) {
    boolean isEmpty() {
        return slice.items().isEmpty();
    }
}
