// SPDX-License-Identifier: Apache-2.0
package org.faisceau.showcase.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.spi.Shown.Sort;
import org.faisceau.store.api.StoredFile;

/**
 * Who agreed that something is shown to everybody. {@code given ⇄ withdrawn}: withdrawn, it is shown no more, whatever its own bundle says.
 *
 * @param title of the thing when it was last noted
 * @param owner identifier of the organisation it belongs to; empty for the Living-Lab
 * @param ownerName its name when it was last noted
 * @param picture a photograph that goes with the thing; empty for none
 * @param isGiven false once it was withdrawn
 * @param withdrawnOn the day of that; empty while it is given
 * @param notedBy account that wrote it last
 * @param version for optimistic writes
 */
public record Agreement(String id, Ref about, Sort sort, String title, String owner, String ownerName, Content content, Optional<StoredFile> picture, boolean isGiven, Optional<LocalDate> withdrawnOn, String notedBy, Instant createdAt, Instant changedAt,
        int version) {
    /** The kind's word. */
    public static final String KIND = "agreement";

    /** This record as others point to it. */
    public Ref ref() {
        return new Ref(KIND, id);
    }

    /** Its page, beginning with a slash. */
    public String address() {
        return address(id);
    }

    public static String address(String id) {
        return "/showcase/agreements/" + id;
    }

    /**
     * What people write of it.
     *
     * @param person who agreed: a function rather than a name; erased three years after it was withdrawn
     * @param agreedOn not after today
     * @param note how, such as a letter; may be empty
     * @param alternative what the photograph shows, for those who do not see it; may be empty
     */
    public record Content(String person, LocalDate agreedOn, String note, String alternative) {}
}
