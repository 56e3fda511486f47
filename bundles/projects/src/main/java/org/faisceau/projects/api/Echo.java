// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.faisceau.kernel.api.Ref;

/**
 * A decided experiment of another Living-Lab, read beside one's own: of no project here.
 *
 * @param lab what the Living-Lab goes by, for good
 * @param labName as people here call it
 * @param item what the experiment goes by there
 * @param version for optimistic writes
 */
public record Echo(String id, String lab, String labName, String item, Content content, Instant takenAt, Instant changedAt, int version) {
    /** The kind's word. */
    public static final String KIND = "experiment-echo";

    public Ref ref() {
        return new Ref(KIND, id);
    }

    /** Its page, beginning with a slash. */
    public String address() {
        return address(id);
    }

    public static String address(String id) {
        return "/projects/echoes/" + id;
    }

    public String title() {
        return content.title();
    }

    /**
     * What that Living-Lab says of it.
     *
     * @param evaluator name; may be empty
     * @param decision empty where it is none that is known here
     */
    public record Content(String title, String place, String protocol, String expected, Optional<LocalDate> startsOn, Optional<LocalDate> endsOn, String evaluator, String acceptability, String result,
            Optional<Experiment.Verdict> decision, String reason, Optional<LocalDate> decidedOn) {}
}
