// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects.api;

import java.time.LocalDate;
import java.util.Optional;

/** What a phase of an innovation partnership is to reach. */
public record Objective(String id, String project, Content content, int version) {
    /** Whether it did, as somebody says. */
    public enum State {
        /** Not looked at yet. */
        OPEN,
        REACHED,
        PARTLY,
        MISSED
    }

    /**
     * What people write of it.
     *
     * @param expected by what it would be seen
     * @param dueOn empty where nobody knows yet
     * @param result what was seen; not blank once the state is another than {@link State#OPEN}
     */
    public record Content(Phase phase, String what, String expected, Optional<LocalDate> dueOn, State state, String result) {}
}
