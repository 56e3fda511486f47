// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects.api;

import java.time.LocalDate;
import java.util.Optional;

/** An action of a project's plan. */
public record PlannedAction(String id, String project, Content content, int version) {
    /**
     * What people write of it.
     *
     * @param who a function or an organisation, no name of a person; may be empty
     * @param dueOn empty where nobody knows yet
     * @param doneOn empty until then
     */
    public record Content(Pillar pillar, String what, String who, Optional<LocalDate> dueOn, Optional<LocalDate> doneOn) {}

    /** True where its day went by. */
    public boolean isLate(LocalDate today) {
        return content.doneOn().isEmpty() && content.dueOn().filter(day -> day.isBefore(today)).isPresent();
    }
}
