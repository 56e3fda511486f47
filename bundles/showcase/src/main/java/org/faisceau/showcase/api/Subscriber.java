// SPDX-License-Identifier: Apache-2.0
package org.faisceau.showcase.api;

import java.time.LocalDate;
import java.util.Optional;
import org.faisceau.kernel.api.Ref;

/**
 * Somebody who asked for the newsletter by mail, without account. {@code asked → confirmed → left}; an address that nobody confirms is erased
 * after {@link Subscribers#CONFIRM_DAYS} days.
 *
 * @param mail address; empty once they left
 * @param language {@code fr} or {@code en}
 * @param how how they asked, where somebody noted it for them; empty where they asked themselves
 * @param notedBy account that noted it; empty likewise
 * @param confirmedOn the day on which they confirmed from that address; empty before
 * @param leftOn the day on which they wanted no more; empty before
 * @param version for optimistic writes
 */
public record Subscriber(String id, String mail, String language, State state, String how, String notedBy, LocalDate askedOn, Optional<LocalDate> confirmedOn, Optional<LocalDate> leftOn, int version) {
    /** The kind's word. */
    public static final String KIND = "subscriber";
    /** Purpose of the passes in their mails. */
    public static final String PURPOSE = "newsletter-subscriber";

    /** This record as others point to it. */
    public Ref ref() {
        return new Ref(KIND, id);
    }

    /** Where somebody is. */
    public enum State {
        /** The address was given; a mail asks whether its owner wants the letter. */
        ASKED,
        /** Its owner said so from that address. */
        CONFIRMED,
        /** They want no more; the address is erased. */
        LEFT
    }
}
