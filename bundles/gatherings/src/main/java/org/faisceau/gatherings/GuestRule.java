// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.faisceau.gatherings.api.Guest;
import org.faisceau.gatherings.api.GuestWritten;
import org.faisceau.gatherings.api.Guests;
import org.faisceau.kernel.api.Unseen;

/** What is off in what is written of a person, and how it is kept. */
final class GuestRule {
    private static final Pattern MAIL = Pattern.compile("[^\\s\\p{Cntrl}@<>()\\[\\],;:\"\\\\]{1,64}@[^\\s\\p{Cntrl}@<>()\\[\\],;:\"\\\\]{1,180}\\.[^\\s\\p{Cntrl}@<>()\\[\\],;:\"\\\\.]{2,}");

    private GuestRule() {}

    static Guest.Content stripped(Guest.Content one) {
        return new Guest.Content(one.name().strip(), one.mail().strip(), one.organisation(), one.organisationName().strip(), one.part(), one.seeks().strip(), one.wheelchair());
    }

    static Optional<GuestWritten.Invalid> fault(Guest.Content one) {
        if (Unseen.is(one.name())) return invalid("guestName", "guest.noName");
        if (one.name().length() > Guests.NAME_MAX) return invalid("guestName", "guest.longName");
        if (one.mail().length() > Guests.MAIL_MAX || !one.mail().isEmpty() && !MAIL.matcher(one.mail()).matches()) return invalid("guestMail", "guest.badMail");
        if (one.organisationName().length() > Guests.NAME_MAX) return invalid("guestOrganisation", "guest.longOrganisation");
        return one.seeks().length() > Guests.SEEKS_MAX ? invalid("guestSeeks", "guest.longSeeks") : Optional.empty();
    }

    private static Optional<GuestWritten.Invalid> invalid(String field, String key) {
        return Optional.of(new GuestWritten.Invalid(field, key));
    }

    /** By which two mails are one: no server tells capitals apart. */
    static String key(String mail) {
        return mail.strip().toLowerCase(Locale.ROOT);
    }
}
