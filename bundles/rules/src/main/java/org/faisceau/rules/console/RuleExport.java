// SPDX-License-Identifier: Apache-2.0
package org.faisceau.rules.console;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.documents.spi.Exportable;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Slice;
import org.faisceau.kernel.api.Texts;
import org.faisceau.kernel.api.Words;
import org.faisceau.rules.api.Rule;
import org.faisceau.rules.api.RuleParameters;
import org.faisceau.rules.api.Rules;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Exports the rows of the list, as it is narrowed. */
@Component
public final class RuleExport implements Exportable {
    private static final Texts TEXTS = Texts.beside(RuleExport.class);
    private static final int PAGE_MOST = 200;
    private static final List<String> DAYS = List.of("firstDay", "lastDay", "checkedOn", "nextReview");
    private static final List<String> KEYS = List.of("key", "kind", "label", "value", "buyers", "contracts", "firstDay", "lastDay", "article", "status",
            "confidence", "conditions", "note", "sources", "checkedBy", "checkedOn", "nextReview", "provenance", "version");
    private final Rules rules;
    private final Clock clock;
    private final Accounts accounts;

    @Activate
    public RuleExport(@Reference Rules rules, @Reference Clock clock, @Reference Accounts accounts) {
        this.accounts = accounts;
        this.rules = rules;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "rules";
    }

    @Override
    public String title(Locale locale) {
        return TEXTS.in(locale).say("menu.rules");
    }

    @Override
    public Role role() {
        return Role.OBSERVER;
    }

    @Override
    public List<Column> columns(Locale locale) {
        var words = TEXTS.in(locale);
        return KEYS.stream().map(key -> new Column(key, words.say(key.equals("value") ? "column.value" : "field." + key), DAYS.contains(key) ? Type.DAY : Type.TEXT)).toList();
    }

    @Override
    public List<String> shownBy(String column) {
        return switch (column) {
            case "rule" -> List.of("label", "key", "article");
            case "period" -> List.of("firstDay", "lastDay");
            default -> List.of(column);
        };
    }

    @Override
    public List<String> filters() {
        return RuleParameters.NAMES;
    }

    @Override
    public Slice<List<String>> rows(Actor actor, Locale locale, Map<String, List<String>> filter, String after, int limit) {
        var wanted = RuleParameters.filter(name -> filter.getOrDefault(name, List.of()));
        var day = wanted.at().orElse(Days.today(clock));
        var words = TEXTS.in(locale);
        return rules.page(actor, wanted, after, Math.min(limit, PAGE_MOST)).map(rule -> row(words, rule, day));
    }

    private List<String> row(Words words, Rule rule, LocalDate day) {
        var locale = words.locale();
        return List.of(rule.key(), words.say("kind." + rule.kind()), rule.label().in(locale), Saying.value(words, rule.value()), Saying.buyers(words, rule),
                Saying.contracts(words, rule), rule.firstDay().toString(), rule.lastDay().map(LocalDate::toString).orElse(""), rule.article(),
                words.say("status." + rule.status(day)), words.say("confidence." + rule.confidence()), rule.conditions().in(locale), rule.note().in(locale),
                rule.sources().stream().collect(Collectors.joining("\n")), rule.check().by().isEmpty() ? "" : accounts.shownName(rule.check().by()), rule.check().on().map(LocalDate::toString).orElse(""),
                rule.check().nextReview().map(LocalDate::toString).orElse(""), words.say("provenance." + rule.provenance()), String.valueOf(rule.version()));
    }
}
