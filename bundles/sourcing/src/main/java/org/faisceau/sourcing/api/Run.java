// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A technique in a campaign: {@code chosen → running → over}. A failed step leaves it where it was, and says in words what happened.
 *
 * @param failure what went wrong last; empty where nothing did since
 * @param first planned day of its beginning; empty where nothing was planned
 * @param last planned day of its end
 */
public record Run(String id, String technique, Spoken name, Status status, List<Stage> stages, List<Paperwork> papers, Spoken failure, Optional<LocalDate> first, Optional<LocalDate> last, int version) {
    public Run {
        stages = List.copyOf(stages);
        papers = List.copyOf(papers);
    }

    /** How far it is. */
    public enum Status {
        CHOSEN,
        RUNNING,
        OVER
    }
}
