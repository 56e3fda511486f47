// SPDX-License-Identifier: Apache-2.0
package org.faisceau.library.console;

import java.time.LocalDate;
import java.util.Map;
import org.faisceau.kernel.api.Slice;
import org.faisceau.library.api.Links;
import org.faisceau.library.api.Work;

/** What the list of works shows. */
record WorkList(Slice<Work> slice, int count, WorkFilters filters, boolean mayWrite, LocalDate today, Map<String, Links.Broken> broken) {
    boolean isEmpty() {
        return slice.items().isEmpty();
    }
}
