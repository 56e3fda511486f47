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

    /** What is known of a guest with what was left empty said by the guest; a mail in place of a name is no name. */
    static Guest.Content filled(Guest.Content known, Guest.Content typed) {
        var name = known.name().equals(known.mail()) ? typed.name() : known.name();
        boolean isAlone = known.organisation().isEmpty() && known.organisationName().isEmpty();
        return new Guest.Content(name, known.mail(), isAlone ? typed.organisation() : known.organisation(), isAlone ? typed.organisationName() : known.organisationName(), known.part(),
                typed.seeks().isEmpty() ? known.seeks() : typed.seeks(), known.wheelchair() || typed.wheelchair());
    }

    /** Who somebody is, in one line of a history. */
    static String says(Guest.Content one) {
        return one.name() + " · " + one.part() + " · " + one.organisationName();
    }

    /** By which two mails are one: no server tells capitals apart. */
    static String key(String mail) {
        return mail.strip().toLowerCase(Locale.ROOT);
    }
}
