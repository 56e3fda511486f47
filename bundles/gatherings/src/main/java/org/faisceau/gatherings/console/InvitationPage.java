// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings.console;

import java.util.Optional;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer.Tone;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.gatherings.api.GuestWritten;
import org.faisceau.gatherings.api.Opinions.Opinion;
import org.faisceau.gatherings.api.Opinions.Useful;
import org.faisceau.gatherings.api.Opinions;
import org.faisceau.gatherings.api.Registrations.Invited;
import org.faisceau.gatherings.api.Registrations;
import org.faisceau.kernel.api.Ref;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A guest's own page, by link, without account: to say whether one comes, and afterwards how it was. */
@Component
public final class InvitationPage implements Page {
    private final Registrations registrations;
    private final Opinions opinions;

    @Activate
    public InvitationPage(@Reference Registrations registrations, @Reference Opinions opinions) {
        this.registrations = registrations;
        this.opinions = opinions;
    }

    @Override
    public Address address() {
        return Address.of("gatherings/invitation").withPass("gathering-guest");
    }

    private Optional<Invited> invited(Visit visit) {
        return visit.pass().map(Ref::id).flatMap(registrations::invited);
    }

    @Override
    public Answer show(Visit visit) {
        visit.pass().map(Ref::id).ifPresent(registrations::prove);
        return invited(visit).map(one -> screen(visit, one, opinions.of(one.guest().id()).map(InvitationPage::filled).orElseGet(Form::blank), 200)).orElseGet(Answer::notFound);
    }

    static Form filled(Opinion opinion) {
        return Form.blank().with("opinionUseful", opinion.useful().name()).with("opinionNext", opinion.nextStep()).with("opinionWish", opinion.wish());
    }

    /** {@code comes}, {@code declines}, {@code opinion}. */
    @Override
    public Answer submit(Visit visit) {
        var found = invited(visit);
        if (found.isEmpty()) return Answer.notFound();
        var guest = found.get().guest().id();
        return switch (visit.action()) {
            case "comes" -> said(visit, found.get(), registrations.answer(guest, true), "invitation.answered");
            case "declines" -> said(visit, found.get(), registrations.answer(guest, false), "invitation.answered");
            case "opinion" -> {
                var form = visit.form();
                var useful = form.choice("opinionUseful", Useful.class);
                yield useful.isEmpty() ? screen(visit, found.get(), form, 422)
                        : said(visit, found.get(), opinions.give(visit.actor(), guest, new Opinion(useful.get(), form.value("opinionNext"), form.value("opinionWish"))), "opinion.thanks");
            }
            default -> Answer.notFound();
        };
    }

    private Answer said(Visit visit, Invited one, GuestWritten written, String key) {
        var words = visit.words(InvitationPage.class);
        return written.fold(
                done -> Answer.redirect(visit.here(), words.say(key)),
                invalid -> screen(visit, one, visit.form().reject(invalid.field(), invalid.key()), 422),
                twice -> Answer.redirect(visit.here()),
                lost -> Answer.redirect(visit.here(), Tone.WARNING, words.say("invitation.again")),
                notNow -> Answer.redirect(visit.here(), Tone.WARNING, words.say("invitation.closed")),
                refused -> Answer.notFound(),
                unknown -> Answer.notFound());
    }

    private Answer screen(Visit visit, Invited one, Form form, int status) {
        var words = visit.words(InvitationPage.class);
        return new Answer.Screen(status, one.gathering().title(), new StaticTemplates().invitation(visit, words, one, registrations.erasedOn(one.gathering()), form, DoorCode.of(visit, one.gathering(), one.guest())));
    }
}
