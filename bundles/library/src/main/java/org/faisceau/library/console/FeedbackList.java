// SPDX-License-Identifier: Apache-2.0
package org.faisceau.library.console;

import org.faisceau.kernel.api.Slice;
import org.faisceau.library.api.Feedback;

/** What the list of feedback shows. */
record FeedbackList(Slice<Feedback> slice, int count, FeedbackFilters filters, boolean mayAdd) {
    boolean isEmpty() {
        return slice.items().isEmpty();
    }
}
