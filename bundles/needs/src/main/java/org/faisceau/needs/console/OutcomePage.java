// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.console;

import java.util.List;
import java.util.Optional;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Euros;
import org.faisceau.kernel.api.Role;
import org.faisceau.needs.api.Need;
import org.faisceau.needs.api.Needs;
import org.faisceau.needs.api.Outcome;
import org.faisceau.needs.api.Outcomes;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The answer to « did a contract follow? ». */
@Component
public final class OutcomePage implements Page {
    private static final List<String> FIELDS = List.of("answer", "amount", "holder");
    private final Needs needs;
    private final Outcomes outcomes;

    @Activate
    public OutcomePage(@Reference Needs needs, @Reference Outcomes outcomes) {
        this.needs = needs;
        this.outcomes = outcomes;
    }

    @Override
    public Address address() {
        return Address.of("needs/{id}/outcome").readBy(Role.BUYER).writtenBy(Role.BUYER);
    }

    @Override
    public Answer show(Visit visit) {
        return needs.find(visit.actor(), visit.path("id"))
                .map(need -> asked(visit, need, filled(outcomes.find(visit.actor(), need.id())), 200)).orElse(Answer.notFound());
    }

    @Override
    public Answer submit(Visit visit) {
        var found = needs.find(visit.actor(), visit.path("id"));
        if (found.isEmpty()) return Answer.notFound();
        var words = visit.words(OutcomePage.class);
        var form = visit.form();
        var answer = form.choice("answer", Outcome.Answer.class);
        var amount = form.euros("amount");
        var holder = form.optional("holder", Outcomes.HOLDER_MAX);
        if (form.hasProblems()) return asked(visit, found.get(), form, 422);
        return outcomes.record(visit.actor(), found.get().id(), form.version(), answer.get(), amount, holder).fold(
                done -> Answer.redirect("/needs/" + found.get().id(), words.say("outcome.saved")),
                lost -> AnswerClash.conflict(words, filled(Optional.of(lost.current())), form.with("amount", typed(amount)), FIELDS, "/needs/" + found.get().id() + "/outcome"),
                refused -> Answer.refused(words.say("outcome.refused")),
                unknown -> Answer.notFound());
    }

    static Form filled(Optional<Outcome> known) {
        var form = Form.blank().with("version", known.map(one -> String.valueOf(one.version())).orElse("0"));
        return known.map(one -> form.with("answer", one.answer().name()).with("holder", one.holder())
                .with("amount", typed(one.amount()))).orElse(form);
    }

    private static String typed(Optional<Euros> amount) {
        return amount.map(euros -> euros.amount().toPlainString()).orElse("");
    }

    private Answer asked(Visit visit, Need need, Form form, int status) {
        var words = visit.words(OutcomePage.class);
        if (!outcomes.mayAnswer(visit.actor(), need)) return Answer.refused(words.say("outcome.refused"));
        return new Answer.Screen(status, words.say("outcome.title"), new StaticTemplates().outcomePage(words, need, outcomes.find(visit.actor(), need.id()), form));
    }
}
