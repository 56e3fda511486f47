// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.console;

import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Role;
import org.faisceau.needs.api.Need;
import org.faisceau.needs.api.NeedState;
import org.faisceau.needs.api.Needs;
import org.faisceau.needs.api.Needs.Moving;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Abandons a need: one says why. */
@Component
public final class AbandonPage implements Page {
    private final Needs needs;

    @Activate
    public AbandonPage(@Reference Needs needs) {
        this.needs = needs;
    }

    @Override
    public Address address() {
        return Address.of("needs/{id}/abandon").writtenBy(Role.OBSERVER);
    }

    @Override
    public Answer show(Visit visit) {
        return needs.find(visit.actor(), visit.path("id")).map(need -> asked(visit, need, Form.blank(), 200)).orElse(Answer.notFound());
    }

    @Override
    public Answer submit(Visit visit) {
        var words = visit.words(AbandonPage.class);
        var found = needs.find(visit.actor(), visit.path("id"));
        if (found.isEmpty()) return Answer.notFound();
        var form = visit.form();
        var reason = form.text("reason", Needs.TEXT_MAX);
        if (form.hasProblems()) return asked(visit, found.get(), form, 422);
        var outcome = needs.move(visit.actor(), found.get().id(), form.version(), NeedState.ABANDONED, reason);
        if (outcome instanceof Moving.Lost lost) return asked(visit, lost.current(), form.reject("reason", "step.lostWhileTyping"), 409);
        return Moved.answer(words, outcome, "moved.ABANDONED", "/needs/" + found.get().id() + "?undo=");
    }

    private Answer asked(Visit visit, Need need, Form form, int status) {
        var words = visit.words(AbandonPage.class);
        if (!needs.mayMove(visit.actor(), need, NeedState.ABANDONED)) {
            return need.state().isOpen() ? Answer.refused(words.say("step.refused")) : Answer.notNow(words.say("need.over", words.say("state." + need.state())));
        }
        return new Answer.Screen(status, words.say("need.abandon"), new StaticTemplates().abandon(words, need, form));
    }
}
