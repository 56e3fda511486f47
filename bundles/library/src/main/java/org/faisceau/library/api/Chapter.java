// SPDX-License-Identifier: Apache-2.0
package org.faisceau.library.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.faisceau.kernel.api.Ref;

/**
 * A chapter of a work that lives on.
 *
 * @param body Markdown without markup of its own; may be empty
 * @param examples feedback and contracts that illustrate it, the first one chosen first
 * @param openedOn from which it waits for an example
 * @param version for optimistic writes; each is kept
 */
public record Chapter(String id, String work, String title, String body, List<Ref> examples, LocalDate openedOn, Instant changedAt, int version) {
    public Chapter {
        examples = List.copyOf(examples);
    }

    /** Its page, beginning with a slash. */
    public String address() {
        return Work.address(work) + "/chapters/" + id;
    }

    /** True where it has waited a year for its first example. */
    public boolean isStale(LocalDate today) {
        return examples.isEmpty() && !openedOn.plusYears(1).isAfter(today);
    }

    /** What it said in a version. */
    public record Version(int number, String title, String body, String account, Instant at) {}
}
