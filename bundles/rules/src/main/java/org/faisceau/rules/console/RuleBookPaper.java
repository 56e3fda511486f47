// SPDX-License-Identifier: Apache-2.0
package org.faisceau.rules.console;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.faisceau.documents.api.Paper;
import org.faisceau.documents.spi.Exportable.Column;
import org.faisceau.documents.spi.Printable;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Texts;
import org.faisceau.kernel.api.Words;
import org.faisceau.rules.api.Confidence;
import org.faisceau.rules.api.Rule;
import org.faisceau.rules.api.RuleBook;
import org.faisceau.rules.api.RuleKind;
import org.faisceau.rules.api.RuleParameters;
import org.faisceau.rules.api.Rules;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The book of a day on paper: {@code /print/rulebook/2026-10-01}. */
@Component
public final class RuleBookPaper implements Printable {
    private static final Texts TEXTS = Texts.beside(RuleBookPaper.class);
    private final Rules rules;

    @Activate
    public RuleBookPaper(@Reference Rules rules) {
        this.rules = rules;
    }

    @Override
    public String kind() {
        return "rulebook";
    }

    @Override
    public Optional<Paper> paper(Actor actor, Locale locale, String id) {
        return RuleParameters.day(id).map(day -> rules.at(actor, day)).filter(book -> !book.rules().isEmpty()).map(book -> paper(TEXTS.in(locale), book));
    }

    private static Paper paper(Words words, RuleBook book) {
        var paper = Paper.titled(words.locale(), words.say("paper.book", words.day(book.day())), book.day()).kicker(words.say("menu.rules")).note(words.say("paper.bookNote"));
        var columns = List.of("rule", "value", "contracts", "article").stream().map(key -> Column.text(key, words.say("column." + key))).toList();
        var byKind = new EnumMap<RuleKind, List<List<String>>>(RuleKind.class);
        for (var rule : book.inForce()) byKind.computeIfAbsent(rule.kind(), kind -> new ArrayList<>()).add(row(words, rule));
        for (Map.Entry<RuleKind, List<List<String>>> part : byKind.entrySet()) {
            paper.section(words.say("kind." + part.getKey())).table("", columns, part.getValue());
        }
        return paper.build();
    }

    private static List<String> row(Words words, Rule rule) {
        var label = rule.label().in(words.locale());
        var said = rule.confidence() == Confidence.READ ? label : words.say("paper.unsure", label, words.say("confidence." + rule.confidence()));
        return List.of(said, Saying.value(words, rule.value()), Saying.contracts(words, rule), rule.article());
    }
}
