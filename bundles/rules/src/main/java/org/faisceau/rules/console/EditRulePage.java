// SPDX-License-Identifier: Apache-2.0
package org.faisceau.rules.console;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Role;
import org.faisceau.rules.api.Proposal;
import org.faisceau.rules.api.Proposals;
import org.faisceau.rules.api.Rule;
import org.faisceau.rules.api.Rules;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Proposes what a row should say, or a new one under {@code new}, which may follow one with {@code after}: nothing changes until another person confirms. */
@Component
public final class EditRulePage implements Page {
    private static final String NEW = "new";
    private final Rules rules;
    private final Proposals proposals;
    private final Clock clock;

    @Activate
    public EditRulePage(@Reference Rules rules, @Reference Proposals proposals, @Reference Clock clock) {
        this.clock = clock;
        this.rules = rules;
        this.proposals = proposals;
    }

    @Override
    public Address address() {
        return Address.of("rules/{id}/edit").readBy(Role.MANAGER);
    }

    @Override
    public Answer show(Visit visit) {
        if (isNew(visit)) return screen(visit, 200, earlier(visit, visit.query("after")).map(rule -> RuleForm.following(rule, visit.locale())).orElseGet(Form::blank), Optional.empty());
        return rules.find(visit.actor(), visit.path("id")).map(rule -> screen(visit, 200, RuleForm.filled(rule, visit.locale()), Optional.of(rule))).orElse(Answer.notFound());
    }

    @Override
    public Answer submit(Visit visit) {
        var words = visit.words(EditRulePage.class);
        var form = visit.form();
        var before = isNew(visit) ? Optional.<Rule>empty() : rules.find(visit.actor(), visit.path("id"));
        if (!isNew(visit) && before.isEmpty()) return Answer.notFound();
        var earlier = isNew(visit) ? earlier(visit, form.value("after")) : Optional.<Rule>empty();
        var after = RuleForm.rule(form, isNew(visit) ? form.value("key").strip() : visit.path("id"));
        var reason = form.text("reason", Proposal.REASON_MAX);
        if (after.isPresent() && earlier.filter(row -> !row.firstDay().isBefore(after.get().firstDay())).isPresent()) form.reject("firstDay", "edit.beforeEarlier", words.day(earlier.get().firstDay()));
        if (form.hasProblems() || after.isEmpty()) return screen(visit, 422, form, before);
        return proposals.propose(visit.actor(), after.get(), isNew(visit) ? 0 : form.version(), reason, "").fold(
                proposed -> Answer.redirect("/rules/proposals/" + proposed.proposal().id(), words.say(earlier.map(row -> ended(visit, row, after.get().firstDay(), reason)).orElse("proposal.done"))),
                refused -> Answer.refused(words.say("proposal.refused")),
                stale -> screen(visit, 409, form.reject(isNew(visit) ? "key" : "labelFr", isNew(visit) ? "edit.taken" : "edit.stale"), before),
                empty -> screen(visit, 422, form.reject("labelFr", "edit.same"), before),
                taken -> screen(visit, 409, form.reject("reason", "edit.waits"), before));
    }

    /** Proposes too that the earlier row ends the day before, where it does not yet; the text of what came of it. */
    private String ended(Visit visit, Rule earlier, LocalDate first, String reason) {
        if (earlier.lastDay().filter(first::isAfter).isPresent()) return "proposal.done";
        return proposals.propose(visit.actor(), earlier.withLastDay(first.minusDays(1)), earlier.version(), reason, "").fold(
                proposed -> "proposal.doneBoth", refused -> "proposal.doneAlone", stale -> "proposal.doneAlone", empty -> "proposal.doneAlone", taken -> "proposal.doneAlone");
    }

    private Optional<Rule> earlier(Visit visit, String key) {
        return key.isEmpty() ? Optional.empty() : rules.find(visit.actor(), key);
    }

    private Answer screen(Visit visit, int status, Form form, Optional<Rule> rule) {
        var words = visit.words(EditRulePage.class);
        var earlier = form.value("after");
        var back = rule.map(Rule::key).or(() -> earlier(visit, earlier).map(Rule::key)).map(key -> "/rules/" + key).orElse("/rules");
        var title = rule.isPresent() ? words.say("edit.title") : earlier(visit, earlier).map(row -> words.say("edit.following", row.key())).orElse(words.say("edit.new"));
        // A row whose first day is over was read for days that are over, too.
        var past = rule.filter(row -> row.isOn() && row.firstDay().isBefore(Days.today(clock))).map(row -> words.say("edit.past", words.day(row.firstDay()))).orElse("");
        var waiting = rule.flatMap(row -> proposals.openAbout(visit.actor(), row.key())).map(open -> "/rules/proposals/" + open.id()).orElse("");
        return new Answer.Screen(status, title, new StaticTemplates().ruleEdit(words, form, "/rules/" + visit.path("id") + "/edit", back, rule.isEmpty(), past, waiting));
    }

    private static boolean isNew(Visit visit) {
        return visit.path("id").equals(NEW);
    }
}
