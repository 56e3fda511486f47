// SPDX-License-Identifier: Apache-2.0
package org.faisceau.rules.console;

import java.util.Optional;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Role;
import org.faisceau.rules.api.Proposal;
import org.faisceau.rules.api.Proposals;
import org.faisceau.rules.api.Rule;
import org.faisceau.rules.api.Rules;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Proposes what a row should say, or a new one under {@code new}: nothing changes until another person confirms. */
@Component
public final class EditRulePage implements Page {
    private static final String NEW = "new";
    private final Rules rules;
    private final Proposals proposals;

    @Activate
    public EditRulePage(@Reference Rules rules, @Reference Proposals proposals) {
        this.rules = rules;
        this.proposals = proposals;
    }

    @Override
    public Address address() {
        return Address.of("rules/{id}/edit").readBy(Role.MANAGER);
    }

    @Override
    public Answer show(Visit visit) {
        if (isNew(visit)) return screen(visit, 200, Form.blank(), Optional.empty());
        return rules.find(visit.actor(), visit.path("id")).map(rule -> screen(visit, 200, RuleForm.filled(rule), Optional.of(rule))).orElse(Answer.notFound());
    }

    @Override
    public Answer submit(Visit visit) {
        var words = visit.words(EditRulePage.class);
        var form = visit.form();
        var before = isNew(visit) ? Optional.<Rule>empty() : rules.find(visit.actor(), visit.path("id"));
        if (!isNew(visit) && before.isEmpty()) return Answer.notFound();
        var after = RuleForm.rule(form, isNew(visit) ? form.value("key").strip() : visit.path("id"));
        var reason = form.text("reason", Proposal.REASON_MAX);
        if (form.hasProblems() || after.isEmpty()) return screen(visit, 422, form, before);
        return proposals.propose(visit.actor(), after.get(), isNew(visit) ? 0 : form.version(), reason, "").fold(
                proposed -> Answer.redirect("/rules/proposals/" + proposed.proposal().id(), words.say("proposal.done")),
                refused -> Answer.refused(words.say("proposal.refused")),
                stale -> screen(visit, 409, form.reject(isNew(visit) ? "key" : "labelFr", isNew(visit) ? "edit.taken" : "edit.stale"), before),
                empty -> screen(visit, 422, form.reject("labelFr", "edit.same"), before),
                taken -> Answer.redirect("/rules/proposals/" + taken.other().id(), Answer.Tone.WARNING, words.say("proposal.taken")));
    }

    private Answer screen(Visit visit, int status, Form form, Optional<Rule> rule) {
        var words = visit.words(EditRulePage.class);
        var back = rule.map(each -> "/rules/" + each.key()).orElse("/rules");
        return new Answer.Screen(status, words.say(rule.isPresent() ? "edit.title" : "edit.new"), new StaticTemplates().ruleEdit(words, form, "/rules/" + visit.path("id") + "/edit", back, rule.isEmpty()));
    }

    private static boolean isNew(Visit visit) {
        return visit.path("id").equals(NEW);
    }
}
