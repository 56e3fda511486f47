// SPDX-License-Identifier: Apache-2.0
package org.faisceau.challenges.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.faisceau.kernel.api.Ref;

/**
 * A call for expressions of interest to neighbouring authorities on a common need: {@code draft → open → closed}.
 *
 * @param result what came of it; empty before it is closed
 * @param version for optimistic writes
 */
public record InterestCall(String id, Content content, State state, String result, String createdBy, Instant createdAt, Instant changedAt, int version) {
    /** The kind's word. */
    public static final String KIND = "interest-call";

    /** Where it stands. */
    public enum State {
        DRAFT,
        OPEN,
        CLOSED
    }

    /** This record as others point to it. */
    public Ref ref() {
        return new Ref(KIND, id);
    }

    /** Its page, beginning with a slash. */
    public String address() {
        return address(id);
    }

    public static String address(String id) {
        return "/challenges/calls/" + id;
    }

    public String title() {
        return content.title();
    }

    /**
     * What people write of it.
     *
     * @param need the common need, in plain words
     * @param closesOn last day on which answers are taken; empty until it is known
     * @param addressees organisations of the directory
     */
    public record Content(String title, String need, Optional<LocalDate> closesOn, Set<String> addressees) {
        public Content {
            addressees = Set.copyOf(addressees);
        }
    }
}
