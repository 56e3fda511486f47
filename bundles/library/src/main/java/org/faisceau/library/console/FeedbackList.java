// SPDX-License-Identifier: Apache-2.0
package org.faisceau.library.console;

import java.util.List;
import org.faisceau.kernel.api.Slice;
import org.faisceau.library.api.Feedback;

/**
 * What the list of feedback shows.
 *
 * @param untold meetings from which nobody wrote any; none while the list is narrowed
 */
record FeedbackList(Slice<Feedback> slice, int count, FeedbackFilters filters, boolean mayAdd, List<UntoldMeetings.Meeting> untold) {
    boolean isEmpty() {
        return slice.items().isEmpty();
    }
}
