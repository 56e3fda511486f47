// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * Something that waits in a project.
 *
 * @param id of what waits: of an objective, an action or an experiment; the place of a step; the name of a gate
 * @param what its words; empty for a gate
 * @param on its day; empty for a gate that can be decided
 * @param isOwn true where the project is one the actor began, or borne by the actor's organisation
 * @param changedAt of the project
 */
public record Due(Sort sort, String id, String what, Optional<LocalDate> on, String project, String projectTitle, boolean isOwn, Instant changedAt) {
    /** What it is. */
    public enum Sort {
        STEP,
        /** Of a partnership, not examined yet. */
        OBJECTIVE,
        /** Of a plan. */
        ACTION,
        /** Its last day, on which it is decided. */
        EXPERIMENT,
        /** All that it examines is written: somebody decides. */
        GATE
    }

    /** Its page, beginning with a slash. */
    public String address() {
        var page = Project.address(project);
        return switch (sort) {
            case STEP -> page + "#steps";
            case OBJECTIVE -> page + "/partnership";
            case ACTION -> page + "/pillars#plan";
            case EXPERIMENT -> Experiment.address(id);
            case GATE -> page + "/gates/" + id.toLowerCase(Locale.ROOT);
        };
    }

    /** True where its day went by. */
    public boolean isLate(LocalDate today) {
        return on.filter(day -> day.isBefore(today)).isPresent();
    }
}
