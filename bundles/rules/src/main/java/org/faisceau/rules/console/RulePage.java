// SPDX-License-Identifier: Apache-2.0
package org.faisceau.rules.console;

import java.time.Clock;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Days;
import org.faisceau.rules.api.Proposals;
import org.faisceau.rules.api.Rule;
import org.faisceau.rules.api.RuleParameters;
import org.faisceau.rules.api.Rules;
import org.faisceau.store.api.Journal;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** One row: what it says, how sure one is, what came before and after it, who changed it. */
@Component
public final class RulePage implements Page {
    private static final int ENTRIES = 50;
    private final Rules rules;
    private final Journal journal;
    private final Accounts accounts;
    private final Clock clock;
    private final Proposals proposals;

    @Activate
    public RulePage(@Reference Rules rules, @Reference Proposals proposals, @Reference Journal journal, @Reference Accounts accounts, @Reference Clock clock) {
        this.rules = rules;
        this.journal = journal;
        this.accounts = accounts;
        this.clock = clock;
        this.proposals = proposals;
    }

    @Override
    public Address address() {
        return Address.of("rules/{id}");
    }

    @Override
    public Answer show(Visit visit) {
        return rules.find(visit.actor(), visit.path("id")).map(rule -> screen(visit, rule)).orElse(Answer.notFound());
    }

    private Answer screen(Visit visit, Rule rule) {
        var words = visit.words(RulePage.class);
        var day = RuleParameters.day(visit.query("at")).orElse(Days.today(clock));
        var book = rules.at(visit.actor(), day);
        var history = book.history(rule);
        var entries = journal.of(rule.ref(), ENTRIES).stream().map(entry -> History.of(words, entry, accounts.shownName(entry.actor()))).toList();
        var sheet = new RuleSheet(RuleLine.of(rule, day, words), history.stream().map(row -> RuleLine.of(row, day, words)).toList(),
                Timeline.of(history, day, words), entries, visit.contributions(rule.ref()), proposals.mayPropose(visit.actor()),
                proposals.openAbout(visit.actor(), rule.key()), rule.check().by().isEmpty() ? words.say("check.nobody") : accounts.shownName(rule.check().by()));
        return Answer.screen(rule.label().in(visit.locale()), new StaticTemplates().rule(visit, words, sheet));
    }
}
