// SPDX-License-Identifier: Apache-2.0
package org.faisceau.rules.console;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Words;
import org.faisceau.rules.api.RuleBook;
import org.faisceau.rules.api.RuleParameters;
import org.faisceau.rules.api.Rules;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What began or ended to count between two days. */
@Component
public final class ChangesPage implements Page {
    private final Rules rules;
    private final Clock clock;

    @Activate
    public ChangesPage(@Reference Rules rules, @Reference Clock clock) {
        this.rules = rules;
        this.clock = clock;
    }

    @Override
    public Address address() {
        return Address.of("rules/changes");
    }

    @Override
    public Answer show(Visit visit) {
        var words = visit.words(ChangesPage.class);
        var until = RuleParameters.day(visit.query("until")).orElse(Days.today(clock));
        var since = RuleParameters.day(visit.query("since")).orElse(until.minusYears(1));
        var form = Form.blank().with("since", since.toString()).with("until", until.toString());
        // The list is of the days it names; what could not be read is said beside the field, and what was written stays there.
        for (var field : List.of("since", "until")) if (isUnread(visit.query(field))) form.with(field, visit.query(field)).reject(field, "changes.noDay", visit.query(field));
        var turns = rules.at(visit.actor(), until).since(since).stream().map(turn -> view(turn, until, words)).toList();
        var title = since.isAfter(until) ? words.say("changes.crossed") : words.say("changes.between", words.day(since), words.day(until));
        return Answer.screen(words.say("changes.title"), new StaticTemplates().changes(visit, words, form, title, turns));
    }

    private static boolean isUnread(String text) {
        return !text.isEmpty() && RuleParameters.day(text).isEmpty();
    }

    private static TurnView view(RuleBook.Turn turn, LocalDate day, Words words) {
        return new TurnView(words.day(turn.day()), RuleLine.of(turn.rule(), day, words), turn.begins());
    }

    /** A turn as the list shows it. */
    record TurnView(String day, RuleLine line, boolean begins) {}
}
