// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects.api;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A step of a project.
 *
 * @param dueOn when it ought to be done; empty where nobody knows yet
 * @param doneOn when it was; empty until then
 */
public record Step(String title, Optional<LocalDate> dueOn, Optional<LocalDate> doneOn) {
    /** True where its day went by. */
    public boolean isLate(LocalDate today) {
        return doneOn.isEmpty() && dueOn.filter(day -> day.isBefore(today)).isPresent();
    }

    public Step done(Optional<LocalDate> day) {
        return new Step(title, dueOn, day);
    }
}
