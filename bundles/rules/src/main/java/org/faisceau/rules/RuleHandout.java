// SPDX-License-Identifier: Apache-2.0
package org.faisceau.rules;

import com.google.gson.JsonParseException;
import java.time.Clock;
import java.time.DateTimeException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Texts;
import org.faisceau.kernel.spi.Exchange;
import org.faisceau.rules.api.Check;
import org.faisceau.rules.api.Proposals;
import org.faisceau.rules.api.Provenance;
import org.faisceau.rules.api.Rule;
import org.faisceau.rules.api.Rules;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Hands rows of the book to other Living-Labs, without who checked them; what is taken becomes a proposal that another person confirms or
 * refuses. Nothing counts before.
 */
@Component
public final class RuleHandout implements Exchange {
    private static final Texts TEXTS = Texts.beside(RuleHandout.class);
    private static final String JSON = "json";
    private final Rules rules;
    private final Proposals proposals;
    private final Clock clock;

    @Activate
    public RuleHandout(@Reference Rules rules, @Reference Proposals proposals, @Reference Clock clock) {
        this.rules = rules;
        this.proposals = proposals;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return Rule.KIND;
    }

    @Override
    public String title(Locale locale) {
        return TEXTS.in(locale).say("exchange.title");
    }

    @Override
    public String label(String field, Locale locale) {
        var words = TEXTS.in(locale);
        return words.has("exchange." + field) ? words.say("exchange." + field) : field;
    }

    @Override
    public Shape shape(String field) {
        if (field.endsWith("Day")) return Shape.DAY;
        return field.equals(JSON) ? Shape.DATA : Shape.TEXT;
    }

    /** Rows that this installation wrote or checked: those of the product are everywhere, those of others are theirs to hand out. */
    @Override
    public List<Item> offered() {
        return rules.at(Actor.system(), Days.today(clock)).rules().stream().filter(rule -> rule.provenance() == Provenance.LOCAL || rule.provenance() == Provenance.SHIPPED && rule.check().on().isPresent()).map(RuleHandout::item)
                .sorted(Comparator.comparing(Item::id)).limit(OFFERED_MOST).toList();
    }

    private static Item item(Rule rule) {
        var unsigned = rule.withCheck(new Check("", Optional.empty(), rule.check().nextReview()));
        return new Item(rule.key(), rule.label().fr().isBlank() ? rule.key() : rule.label().fr(), Map.of("article", rule.article(), "firstDay", rule.firstDay().toString(), "lastDay", Days.write(rule.lastDay()),
                "numbers", String.join(", ", rule.value().numbers().stream().map(number -> number.toPlainString()).toList()), "note", rule.note().fr(), JSON, RuleText.of(unsigned).json()));
    }

    @Override
    public boolean isTaken() {
        return true;
    }

    @Override
    public Optional<Item> own(Actor actor, String id) {
        return rules.find(actor, id).map(RuleHandout::item);
    }

    @Override
    public Optional<String> twin(Actor actor, Item received) {
        return rules.find(actor, received.id()).map(Rule::key);
    }

    @Override
    public Taking take(Actor actor, Item received, Origin from, Optional<Own> own, Locale locale) {
        if (!proposals.mayPropose(actor)) return new Taking.Refused();
        var words = TEXTS.in(locale);
        var before = rules.find(actor, received.id());
        if (own.isPresent() && before.filter(one -> own.get().isStill(item(one))).isEmpty()) return new Taking.Lost();
        var after = read(received, before.map(Rule::version).orElse(0));
        if (after.isEmpty()) return new Taking.Unfit(words.say("exchange.unreadable"));
        return proposals.propose(actor, after.get(), before.map(Rule::version).orElse(0), from.name(), from.name()).fold(
                proposed -> new Taking.Taken(proposed.proposal().ref()),
                refused -> new Taking.Refused(),
                stale -> new Taking.Unfit(words.say("exchange.stale")),
                empty -> new Taking.Unfit(words.say("exchange.same")),
                taken -> new Taking.Unfit(words.say("exchange.waiting")));
    }

    /** A row of another word than it is received under is none. */
    private static Optional<Rule> read(Item received, int version) {
        try {
            return Optional.ofNullable(RuleText.read(received.field(JSON))).map(text -> text.rule(Provenance.IMPORTED, version)).filter(rule -> rule.key().equals(received.id()));
        } catch (JsonParseException | IllegalArgumentException | DateTimeException off) {
            return Optional.empty();
        }
    }
}
