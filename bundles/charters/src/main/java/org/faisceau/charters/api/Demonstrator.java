// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters.api;

import java.time.LocalDate;
import java.util.Optional;
import org.faisceau.kernel.api.Ref;

/** Something a company that stays shows in the building. {@code live ⇄ binned → gone}. */
public record Demonstrator(String id, String lab, String residency, Content content, int version) {
    /** The kind's word. */
    public static final String KIND = "demonstrator";

    /** The demonstrator as a record. */
    public Ref ref() {
        return new Ref(KIND, id);
    }

    /** Its page. */
    public String address() {
        return "/charters/demonstrators/" + id;
    }

    /** True where it can be seen on that day. */
    public boolean stands(LocalDate day) {
        return !day.isBefore(content.from()) && content.until().filter(day::isAfter).isEmpty();
    }

    /**
     * What people write of it.
     *
     * @param place where in the building
     * @param what what it shows
     * @param measures what was measured with it; may be empty
     * @param until the last day, never before the first; empty while it stands
     */
    public record Content(String name, String place, String what, String measures, LocalDate from, Optional<LocalDate> until) {}
}
