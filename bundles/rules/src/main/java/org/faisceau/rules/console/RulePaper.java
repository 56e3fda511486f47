// SPDX-License-Identifier: Apache-2.0
package org.faisceau.rules.console;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.documents.api.Paper;
import org.faisceau.documents.spi.Exportable.Column;
import org.faisceau.documents.spi.Printable;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Texts;
import org.faisceau.rules.api.Rule;
import org.faisceau.rules.api.Rules;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A row on paper, with the rows of its line. */
@Component
public final class RulePaper implements Printable {
    private static final Texts TEXTS = Texts.beside(RulePaper.class);
    private final Rules rules;
    private final Clock clock;
    private final Accounts accounts;

    @Activate
    public RulePaper(@Reference Rules rules, @Reference Clock clock, @Reference Accounts accounts) {
        this.accounts = accounts;
        this.rules = rules;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return Rule.KIND;
    }

    @Override
    public Optional<Paper> paper(Actor actor, Locale locale, String id) {
        return rules.find(actor, id).map(rule -> paper(actor, locale, rule));
    }

    private Paper paper(Actor actor, Locale locale, Rule rule) {
        var words = TEXTS.in(locale);
        var today = Days.today(clock);
        var paper = Paper.titled(locale, rule.label().in(locale), today).kicker(words.say("paper.rule")).reference(rule.key());
        paper.fact(words.say("column.value"), Saying.value(words, rule.value())).fact(words.say("field.kind"), words.say("kind." + rule.kind()))
                .fact(words.say("field.buyers"), Saying.buyers(words, rule)).fact(words.say("field.contracts"), Saying.contracts(words, rule))
                .fact(words.say("field.period"), Saying.period(words, rule)).fact(words.say("field.article"), rule.article())
                .fact(words.say("field.status"), words.say("status." + rule.status(today))).fact(words.say("field.confidence"), words.say("confidence." + rule.confidence()))
                .fact(words.say("field.checkedBy"), rule.check().by().isEmpty() ? "" : accounts.shownName(rule.check().by())).fact(words.say("field.nextReview"), rule.check().nextReview().map(words::day).orElse(""));
        if (!rule.conditions().isEmpty()) paper.section(words.say("field.conditions")).items(Saying.conditions(words, rule));
        if (!rule.note().isEmpty()) paper.note(rule.note().in(locale));
        if (!rule.sources().isEmpty()) paper.section(words.say("field.sources")).items(rule.sources());
        var columns = List.of("rule", "value", "period", "status").stream().map(key -> Column.text(key, words.say("column." + key))).toList();
        var rows = rules.at(actor, today).history(rule).stream()
                .map(row -> List.of(row.key(), Saying.value(words, row.value()), Saying.period(words, row), words.say("status." + row.status(today)))).toList();
        return paper.section(words.say("rule.history")).table("", columns, rows).build();
    }
}
