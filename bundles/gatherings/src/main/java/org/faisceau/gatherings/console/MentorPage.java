// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings.console;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Answer.Tone;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.directory.api.MentorState;
import org.faisceau.directory.api.Organisation;
import org.faisceau.directory.api.Organisations;
import org.faisceau.gatherings.api.Chapter;
import org.faisceau.gatherings.api.MentorCalls;
import org.faisceau.gatherings.api.MentorCalls.Asked;
import org.faisceau.gatherings.api.MentorCalls.Proposed;
import org.faisceau.kernel.api.Role;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Which mentor organisation takes part: proposed from the directory, asked, accepting or declining. */
@Component
public final class MentorPage implements Page {
    private final MentorCalls calls;
    private final GatheringHeads heads;
    private final Organisations organisations;

    @Activate
    public MentorPage(@Reference MentorCalls calls, @Reference GatheringHeads heads, @Reference Organisations organisations) {
        this.calls = calls;
        this.heads = heads;
        this.organisations = organisations;
    }

    /** A mentor under its name. */
    record Line<T>(String name, T one, boolean mayAnswer) {
        /** True where it accepted and nobody of it comes any more. */
        boolean isAway() {
            return one instanceof Asked asked && asked.state() == MentorState.ACCEPTED && !asked.isExpected();
        }
    }

    /** Those asked, and those who could be. */
    record View(List<Line<Asked>> asked, List<Line<Proposed>> proposed, Form typed) {
        /** What was typed about that organisation, or nothing. */
        Form reason(String organisation) {
            return typed.has("organisation", organisation) ? typed : Form.blank();
        }
    }

    @Override
    public Address address() {
        return Address.of("gatherings/{id}/mentor").writtenBy(Role.OBSERVER);
    }

    @Override
    public Answer show(Visit visit) {
        return screen(visit, Form.blank(), 200);
    }

    private Answer screen(Visit visit, Form typed, int status) {
        var words = visit.words(MentorPage.class);
        var head = heads.of(visit);
        if (head.isEmpty()) return GatheringHeads.absent(visit);
        var gathering = head.get().gathering();
        var asked = calls.asked(visit.actor(), gathering.id());
        if (asked.isEmpty() && !head.get().leads()) return Answer.refused(words.say("gathering.refused"));
        var proposed = head.get().may(Chapter.MENTOR) ? calls.proposed(visit.actor(), gathering.id()) : List.<Proposed>of();
        var names = organisations.findAll(visit.actor(), ids(asked, proposed));
        var view = new View(asked.stream().map(one -> new Line<>(name(names, one.organisation()), one, calls.mayAnswer(visit.actor(), gathering, one))).toList(),
                proposed.stream().map(one -> new Line<>(name(names, one.organisation()), one, false)).toList(), typed);
        return new Answer.Screen(status, gathering.title(), new StaticTemplates().mentor(words, head.get(), view));
    }

    private static Collection<String> ids(List<Asked> asked, List<Proposed> proposed) {
        return Stream.concat(asked.stream().map(Asked::organisation), proposed.stream().map(Proposed::organisation)).toList();
    }

    private static String name(Map<String, Organisation> names, String id) {
        return Optional.ofNullable(names.get(id)).map(Organisation::name).orElse("—");
    }

    /** {@code ask}, {@code accept}, {@code decline}. */
    @Override
    public Answer submit(Visit visit) {
        var words = visit.words(MentorPage.class);
        var id = Ids.of(visit);
        if (id.isEmpty()) return Answer.notFound();
        var form = visit.form();
        var organisation = form.value("organisation");
        var back = id.get().address() + "/mentor";
        var outcome = switch (visit.action()) {
            case "ask" -> calls.ask(visit.actor(), id.get(), organisation);
            case "accept" -> calls.answer(visit.actor(), id.get(), organisation, form.version(), true, "");
            case "decline" -> calls.answer(visit.actor(), id.get(), organisation, form.version(), false, form.value("reason"));
            default -> new MentorCalls.Outcome.Unknown();
        };
        return outcome.fold(
                done -> Answer.redirect(back, words.say("mentor.did." + visit.action())),
                invalid -> visit.action().equals("decline") ? screen(visit, form.reject("reason", invalid.key()), 422) : Answer.redirect(back, Tone.PROBLEM, words.say(invalid.key())),
                lost -> Answer.redirect(back, Tone.WARNING, words.say("mentor.lost")),
                notNow -> Said.notNow(words, notNow.state()),
                refused -> Answer.refused(words.say("mentor.refused")),
                unknown -> Answer.notFound());
    }
}
