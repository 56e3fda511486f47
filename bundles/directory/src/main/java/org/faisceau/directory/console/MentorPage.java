// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.console;

import java.util.Optional;
import java.util.function.Supplier;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.directory.api.Mentor;
import org.faisceau.directory.api.MentorContent;
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
            case "accept" -> after(visit, one, form, true, () -> mentors.answer(visit.actor(), one.id(), seen, true, ""), words.say("mentor.acceptedSaid"));
            case "decline" -> after(visit, one, form, true, () -> mentors.answer(visit.actor(), one.id(), seen, false, form.value("reason")), words.say("mentor.declinedSaid"));
            case "save" -> {
                var content = MentorFields.read(form);
                if (content.isEmpty()) yield screen(visit, 422, one, form, mentor.isPresent());
                yield mentor.isPresent() ? after(visit, one, form, true, () -> mentors.change(visit.actor(), one.id(), seen, content.get()), words.say("organisation.changed"))
                        : after(visit, one, form, false, () -> ask(visit, one, content.get()), words.say("mentor.askedSaid"));
            }
            default -> Answer.notFound();
        });
    }

    private Saving ask(Visit visit, Organisation one, MentorContent content) {
        return mentors.ask(visit.actor(), one.id(), content);
    }

    private Answer after(Visit visit, Organisation one, Form form, boolean isThere, Supplier<Saving> act, String said) {
        var words = visit.words(MentorPage.class);
        return act.get().fold(
                saved -> Answer.redirect("/directory/" + one.id(), said),
                invalid -> screen(visit, 422, one, form.reject(invalid.field().equals("until") ? "availableUntil" : invalid.field(), invalid.key()), isThere),
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
