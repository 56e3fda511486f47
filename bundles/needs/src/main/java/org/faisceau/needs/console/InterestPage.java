// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.console;

import java.util.List;
import java.util.Optional;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Role;
import org.faisceau.needs.api.Interest;
import org.faisceau.needs.api.Interest.Stance;
import org.faisceau.needs.api.Interests;
import org.faisceau.needs.api.Need;
import org.faisceau.needs.api.Needs;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A company answers to a need: interested, or not and why. */
@Component
public final class InterestPage implements Page {
    private static final List<String> FIELDS = List.of("stance", "message");
    private final Needs needs;
    private final Interests interests;

    @Activate
    public InterestPage(@Reference Needs needs, @Reference Interests interests) {
        this.needs = needs;
        this.interests = interests;
    }

    @Override
    public Address address() {
        return Address.of("needs/{id}/interest").writtenBy(Role.OBSERVER);
    }

    @Override
    public Answer show(Visit visit) {
        return needs.find(visit.actor(), visit.path("id")).map(need -> asked(visit, need, filled(interests.own(visit.actor(), need.id())), 200)).orElse(Answer.notFound());
    }

    @Override
    public Answer submit(Visit visit) {
        var found = needs.find(visit.actor(), visit.path("id"));
        if (found.isEmpty()) return Answer.notFound();
        return switch (visit.action()) {
            case "withdraw" -> withdrawn(visit, found.get());
            case "interested" -> answered(visit, found.get(), visit.form().with("stance", Stance.INTERESTED.name()));
            case "decline" -> answered(visit, found.get(), visit.form().with("stance", Stance.DECLINED.name()));
            case AnswerClash.ACTION -> answered(visit, found.get(), visit.form());
            default -> Answer.notFound();
        };
    }

    private Answer withdrawn(Visit visit, Need need) {
        var words = visit.words(InterestPage.class);
        var address = "/needs/" + need.id();
        return interests.withdraw(visit.actor(), need.id(), visit.form().version()).fold(
                noted -> Answer.redirect(address, words.say("interest.withdrawn")),
                lost -> Answer.redirect(address, Answer.Tone.WARNING, words.say("interest.changed")),
                invalid -> Answer.notFound(),
                refused -> Answer.redirect(address, Answer.Tone.WARNING, words.say("interest.over")),
                unknown -> Answer.notFound());
    }

    private Answer answered(Visit visit, Need need, Form form) {
        var words = visit.words(InterestPage.class);
        var message = form.optional("message", Interests.MESSAGE_MAX);
        var stance = form.choice("stance", Stance.class);
        if (form.hasProblems()) return asked(visit, need, form, 422);
        var address = "/needs/" + need.id();
        return interests.answer(visit.actor(), need.id(), form.version(), stance.get(), message).fold(
                noted -> Answer.redirect(address, words.say("interest." + stance.get())),
                lost -> lost.current().map(theirs -> AnswerClash.conflict(words, filled(lost.current()), form, FIELDS, address + "/interest"))
                        .orElseGet(() -> asked(visit, need, form.with("version", "0").reject("message", "interest.gone"), 409)),
                invalid -> asked(visit, need, form.reject("message", invalid.key()), 422),
                refused -> over(visit),
                unknown -> Answer.notFound());
    }

    static Form filled(Optional<Interest> own) {
        var form = Form.blank().with("version", own.map(one -> String.valueOf(one.version())).orElse("0"));
        return own.map(one -> form.with("message", one.message()).with("stance", one.stance().name())).orElse(form);
    }

    private Answer asked(Visit visit, Need need, Form form, int status) {
        var words = visit.words(InterestPage.class);
        if (!interests.mayAnswer(visit.actor(), need)) return over(visit);
        var own = interests.own(visit.actor(), need.id());
        return new Answer.Screen(status, need.title(), new StaticTemplates().interestPage(words, need, own, form));
    }

    /** Too late for a company that might have answered earlier; for others it never was. */
    private static Answer over(Visit visit) {
        var why = visit.words(InterestPage.class).say("interest.over");
        return visit.actor().role() == Role.COMPANY ? Answer.notNow(why) : Answer.refused(why);
    }
}
