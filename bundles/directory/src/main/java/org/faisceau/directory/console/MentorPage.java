// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.console;

import java.util.Optional;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Clash;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Ui;
import org.faisceau.console.spi.Visit;
import org.faisceau.directory.api.Mentor;
import org.faisceau.directory.api.Mentors;
import org.faisceau.directory.api.Mentors.Saving;
import org.faisceau.directory.api.Organisation;
import org.faisceau.directory.api.Organisations;
import org.faisceau.kernel.api.Role;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What an organisation can tell others: asked for by a manager, written by either, accepted or declined. */
@Component
public final class MentorPage implements Page {
    private final Mentors mentors;
    private final Organisations organisations;
    private final MentorNames names;

    @Activate
    public MentorPage(@Reference Mentors mentors, @Reference Organisations organisations, @Reference MentorNames names) {
        this.mentors = mentors;
        this.organisations = organisations;
        this.names = names;
    }

    @Override
    public Address address() {
        return Address.of("directory/mentors/{id}").writtenBy(Role.OBSERVER);
    }

    @Override
    public Answer show(Visit visit) {
        return of(visit, (one, mentor) -> screen(visit, 200, one, mentor.map(it -> MentorFields.filled(it.content(), it.version())).orElse(Form.blank()), mentor.isPresent()));
    }

    /** {@code save}: asks, or changes what is there; {@code accept}, {@code decline} with a {@code reason}. */
    @Override
    public Answer submit(Visit visit) {
        var words = visit.words(MentorPage.class);
        var form = visit.form();
        int seen = form.version();
        return of(visit, (one, mentor) -> switch (visit.action()) {
            case "accept" -> after(visit, one, form, true, mentors.answer(visit.actor(), one.id(), seen, true, ""), words.say("mentor.acceptedSaid"));
            case "decline" -> {
                var saving = mentors.answer(visit.actor(), one.id(), seen, false, form.value("reason"));
                yield saving instanceof Saving.Lost lost ? declineAgain(visit, one, lost.current(), form) : after(visit, one, form, true, saving, words.say("mentor.declinedSaid"));
            }
            case "save" -> {
                var content = MentorFields.read(form, mentors::faults);
                if (content.isEmpty()) yield screen(visit, 422, one, form, mentor.isPresent());
                var saving = mentor.isPresent() ? mentors.change(visit.actor(), one.id(), seen, content.get()) : mentors.ask(visit.actor(), one.id(), content.get());
                yield saving instanceof Saving.Lost lost ? conflict(visit, one, lost.current(), form)
                        : after(visit, one, form, mentor.isPresent(), saving, words.say(mentor.isPresent() ? "organisation.changed" : "mentor.askedSaid"));
            }
            default -> Answer.notFound();
        });
    }

    /** Both versions, for who came second. */
    private Answer conflict(Visit visit, Organisation one, Mentor current, Form form) {
        var words = visit.words(MentorPage.class);
        var clash = Clash.of(MentorFields.filled(current.content(), current.version()), form, MentorFields.ALL, field -> words.say("field." + field),
                MentorFields.said(words, code -> names.theme(visit, code)));
        return Answer.conflict(words.say("conflict.title"), Ui.clash(words, clash, "/directory/mentors/" + one.id(), current.version(), "/directory/" + one.id(), "save"));
    }

    /** The reason that was typed, to be sent for what stands there now. */
    private static Answer declineAgain(Visit visit, Organisation one, Mentor current, Form form) {
        var words = visit.words(MentorPage.class);
        return Answer.conflict(words.say("mentor.decline"), new StaticTemplates().mentorDecline(words, form.reject("reason", "mentor.lost"), one, current.version()));
    }

    private Answer after(Visit visit, Organisation one, Form form, boolean isThere, Saving saving, String said) {
        var words = visit.words(MentorPage.class);
        return saving.fold(
                saved -> Answer.redirect("/directory/" + one.id(), said),
                invalid -> screen(visit, 422, one, form.reject(MentorFields.field(invalid), invalid.key()), isThere),
                lost -> Answer.redirect("/directory/mentors/" + one.id(), Answer.Tone.WARNING, words.say("mentor.lost")),
                refused -> Answer.refused(words.say("organisation.refused")),
                unknown -> Answer.notFound());
    }

    private Answer screen(Visit visit, int status, Organisation one, Form form, boolean isThere) {
        var words = visit.words(MentorPage.class);
        return new Answer.Screen(status, words.say(isThere ? "mentor.edit" : "mentor.ask"),
                new StaticTemplates().mentorForm(words, form, names.themes(visit), one, isThere));
    }

    /** Of an organisation this person may see and write as mentor; refused or not found else. */
    private Answer of(Visit visit, Use use) {
        var found = organisations.find(visit.actor(), visit.path("id"));
        if (found.isEmpty()) return Answer.notFound();
        var mentor = mentors.of(visit.actor(), found.get().id());
        boolean may = mentor.map(one -> mentors.mayChange(visit.actor(), one)).orElseGet(() -> mentors.mayAsk(visit.actor(), found.get().id()));
        return may ? use.answer(found.get(), mentor) : Answer.refused(visit.words(MentorPage.class).say("organisation.refused"));
    }

    /** What is answered once both are at hand. */
    private interface Use {
        Answer answer(Organisation one, Optional<Mentor> mentor);
    }
}
