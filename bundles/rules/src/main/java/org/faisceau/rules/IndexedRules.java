// SPDX-License-Identifier: Apache-2.0
package org.faisceau.rules;

import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Slice;
import org.faisceau.kernel.api.Texts;
import org.faisceau.rules.api.Rule;
import org.faisceau.rules.api.RuleFilter;
import org.faisceau.rules.api.Rules;
import org.faisceau.search.spi.Audience;
import org.faisceau.search.spi.Indexed;
import org.faisceau.search.spi.Thing;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Has rules found by their words, their article and their key. */
@Component
public final class IndexedRules implements Indexed {
    private final Rules rules;

    @Activate
    public IndexedRules(@Reference Rules rules) {
        this.rules = rules;
    }

    @Override
    public String kind() {
        return Rule.KIND;
    }

    @Override
    public String title(Locale locale) {
        return Texts.beside(IndexedRules.class).in(locale).say("rules.title");
    }

    @Override
    public String icon() {
        return "scale";
    }

    @Override
    public Optional<Thing> thing(Ref ref) {
        return rules.find(Actor.system(), ref.id()).map(IndexedRules::thing);
    }

    @Override
    public Slice<Thing> all(String after, int limit) {
        return rules.page(Actor.system(), RuleFilter.all(), after, limit).map(IndexedRules::thing);
    }

    @Override
    public boolean mayRead(Actor actor, Ref ref) {
        return rules.find(actor, ref.id()).isPresent();
    }

    private static Thing thing(Rule rule) {
        var text = String.join("\n", rule.label().en(), rule.conditions().fr(), rule.note().fr(), rule.conditions().en(), rule.note().en());
        return new Thing(rule.ref(), rule.label().fr(), text, List.of(Audience.RESIDENTS), List.of(rule.key(), rule.article()),
                rule.firstDay().atTime(LocalTime.NOON).atZone(Days.PARIS).toInstant());
    }
}
