// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects.console;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.faisceau.kernel.api.Slice;
import org.faisceau.projects.api.Project;
import org.faisceau.projects.api.Step;

/**
 * What the list of projects shows.
 *
 * @param names of bearers, by identifier
 */
record ProjectList(Slice<Project> slice, int count, ProjectFilters filters, Map<String, String> names, boolean mayAdd, LocalDate today) {
    boolean isEmpty() {
        return slice.items().isEmpty();
    }

    String bearer(Project one) {
        return names.getOrDefault(one.content().bearer(), "");
    }

    /** The first step that is not done. */
    static Optional<Step> next(Project one) {
        return one.makeup().steps().stream().filter(step -> step.doneOn().isEmpty()).findFirst();
    }
}
