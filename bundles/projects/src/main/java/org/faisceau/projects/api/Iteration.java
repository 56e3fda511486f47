// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects.api;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One turn of a project: what was supposed, how it was tried, what came of it, what was decided. Open until it is decided; then it stays as it is.
 *
 * @param number from 1 within the project
 * @param decision empty while it is open
 */
public record Iteration(String id, String project, int number, Content content, Optional<Decision> decision, int version) {
    /** What comes after it. */
    public enum Verdict {
        GO_ON,
        /** With another hypothesis. */
        CHANGE,
        STOP
    }

    /**
     * What people write of it.
     *
     * @param result empty until there is one
     */
    public record Content(String hypothesis, String test, String result) {}

    /**
     * What somebody decided.
     *
     * @param next what is done then; may be empty where it stops
     * @param account who decided
     */
    public record Decision(Verdict verdict, String reason, String next, String account, LocalDate on) {}
}
