// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings.console;

import java.util.List;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Option;
import org.faisceau.gatherings.api.Guest;
import org.faisceau.gatherings.api.GuestPart;
import org.faisceau.gatherings.api.GuestWritten;
import org.faisceau.gatherings.api.Guests;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Words;

/** What people type of a guest. */
final class GuestForm {
    static final List<String> FIELDS = List.of("guestName", "guestMail", "guestOrganisation", "guestPart", "guestSeeks", "guestWheelchair");

    private GuestForm() {}

    static Form filled(Guest guest) {
        var one = guest.content();
        return Form.blank().with("version", String.valueOf(guest.version())).with("guestName", one.name()).with("guestMail", one.mail()).with("guestOrganisation", one.organisationName())
                .with("guestPart", one.part().name()).with("guestSeeks", one.seeks()).with("guestWheelchair", one.wheelchair() ? "yes" : "");
    }

    /** What was typed; look for problems of the form before it is used. */
    static Guest.Content read(Form form, String organisation) {
        var part = form.choice("guestPart", GuestPart.class).orElse(GuestPart.OTHER);
        return new Guest.Content(form.text("guestName", Guests.NAME_MAX), form.optional("guestMail", Guests.MAIL_MAX), organisation, form.optional("guestOrganisation", Guests.NAME_MAX), part,
                form.optional("guestSeeks", Guests.SEEKS_MAX), form.flag("guestWheelchair"));
    }

    static List<Option> parts(Words words) {
        return Option.of(GuestPart.class, one -> words.say("part." + one));
    }

    /** Those that who registers alone may choose: a mentor and a facilitator are asked. */
    static List<Option> ownParts(Words words) {
        return parts(words).stream().filter(one -> !GuestPart.valueOf(one.value()).isEverywhere()).toList();
    }

    /** The same for who is signed in: a company sells, and is no public buyer. */
    static List<Option> ownParts(Words words, Role role) {
        return ownParts(words).stream().filter(one -> role != Role.COMPANY || !GuestPart.valueOf(one.value()).isPublic()).toList();
    }

    /** Beside its field; a mail that is on the list already is said there, without the other person's name. */
    static Form reject(Form form, GuestWritten.Invalid invalid) {
        return form.reject(invalid.field(), invalid.key());
    }
}
