// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings.console;

import java.util.Optional;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.gatherings.api.Gathering;
import org.faisceau.gatherings.api.GatheringId;
import org.faisceau.gatherings.api.Guest;
import org.faisceau.gatherings.api.GuestPart;
import org.faisceau.gatherings.api.Registrations;
import org.faisceau.kernel.api.Ref;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Registers without account, by the open link of a gathering; who does is given a link of the own. */
@Component
public final class JoinPage implements Page {
    /** No person sees this field; programs that fill in whatever they find fill it in too. */
    static final String TRAP = "website";
    private final Registrations registrations;

    @Activate
    public JoinPage(@Reference Registrations registrations) {
        this.registrations = registrations;
    }

    @Override
    public Address address() {
        return Address.of("gatherings/join").withPass("gathering-open");
    }

    private Optional<Gathering> open(Visit visit) {
        return visit.pass().map(Ref::id).map(GatheringId::new).flatMap(registrations::open);
    }

    @Override
    public Answer show(Visit visit) {
        return open(visit).map(one -> screen(visit, one, Form.blank(), 200)).orElseGet(() -> closed(visit));
    }

    /** The link is genuine: it is too late, or the gathering was taken back. */
    private static Answer closed(Visit visit) {
        return Answer.notNow(visit.words(JoinPage.class).say("join.closed"));
    }

    @Override
    public Answer submit(Visit visit) {
        var found = open(visit);
        if (found.isEmpty()) return closed(visit);
        var words = visit.words(JoinPage.class);
        var form = visit.form();
        if (!form.value(TRAP).isEmpty()) form.reject("guestName", "join.trapped");
        var content = GuestForm.read(form, "");
        if (content.part().isEverywhere()) form.reject("guestPart", "join.asked");
        if (form.value("guestMail").isBlank()) form.reject("guestMail", "guest.noMail");
        if (form.hasProblems()) return screen(visit, found.get(), form, 422);
        return registrations.join(found.get().id(), content).fold(
                done -> joined(visit, done.guest()),
                invalid -> screen(visit, found.get(), form.reject(invalid.field(), invalid.key()), 422),
                twice -> screen(visit, found.get(), form.reject("guestMail", "join.twice"), 409),
                lost -> screen(visit, found.get(), form, 409),
                notNow -> closed(visit),
                refused -> closed(visit),
                unknown -> closed(visit));
    }

    /** Where mail leaves, the own link comes by it alone: opening it proves the address. */
    private Answer joined(Visit visit, Guest guest) {
        var words = visit.words(JoinPage.class);
        if (registrations.provesByMail()) return Answer.redirect(visit.here(), words.say("join.mailed", Registrations.HOLD.toHours()));
        return isNew(guest) ? Answer.redirect(registrations.link(guest), words.say("join.done." + guest.state())) : Answer.redirect(visit.here(), words.say("join.known"));
    }

    /** Who was on the list already was changed by answering: whoever typed that mail sees neither the person nor the link, which go to the mail. */
    private static boolean isNew(Guest guest) {
        return guest.version() == 1;
    }

    private Answer screen(Visit visit, Gathering one, Form form, int status) {
        var words = visit.words(JoinPage.class);
        var filled = form.value("guestPart").isEmpty() ? form.with("guestPart", GuestPart.PURCHASER.name()) : form;
        return new Answer.Screen(status, one.title(), new StaticTemplates().join(visit, words, one, registrations.erasedOn(one), registrations.provesByMail() ? words.say("join.proof", Registrations.HOLD.toHours()) : "", filled));
    }
}
