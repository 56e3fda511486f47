// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.console;

import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Role;
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
        return needs.find(visit.actor(), visit.path("id")).map(need -> asked(visit, need, Form.blank(), 200)).orElse(Answer.notFound());
    }

    @Override
    public Answer submit(Visit visit) {
        var found = needs.find(visit.actor(), visit.path("id"));
        if (found.isEmpty()) return Answer.notFound();
        var words = visit.words(InterestPage.class);
        var address = "/needs/" + found.get().id();
        if (visit.action().equals("withdraw")) {
            boolean gone = interests.withdraw(visit.actor(), found.get().id());
            return Answer.redirect(address, gone ? Answer.Tone.DONE : Answer.Tone.WARNING, words.say(gone ? "interest.withdrawn" : "interest.over"));
        }
        var form = visit.form();
        var message = form.optional("message", Interests.MESSAGE_MAX);
        if (form.hasProblems()) return asked(visit, found.get(), form, 422);
        var stance = visit.action().equals("decline") ? Stance.DECLINED : Stance.INTERESTED;
        return interests.answer(visit.actor(), found.get().id(), stance, message).fold(
                noted -> Answer.redirect(address, words.say("interest." + stance)),
                invalid -> asked(visit, found.get(), form.reject("message", invalid.key()), 422),
                refused -> Answer.refused(words.say("interest.over")),
                unknown -> Answer.notFound());
    }

    private Answer asked(Visit visit, Need need, Form form, int status) {
        var words = visit.words(InterestPage.class);
        if (!interests.mayAnswer(visit.actor(), need)) return Answer.refused(words.say("interest.over"));
        var own = interests.own(visit.actor(), need.id());
        return new Answer.Screen(status, need.title(), new StaticTemplates().interestPage(words, need, own, form));
    }
}
