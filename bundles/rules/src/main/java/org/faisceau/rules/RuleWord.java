// SPDX-License-Identifier: Apache-2.0
package org.faisceau.rules;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.spi.Kind;
import org.faisceau.rules.api.Rule;
import org.faisceau.rules.api.RuleParameters;
import org.faisceau.rules.api.Rules;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Names rules for others. */
@Component
public final class RuleWord implements Kind {
    private final Rules rules;

    @Activate
    public RuleWord(@Reference Rules rules) {
        this.rules = rules;
    }

    @Override
    public String word() {
        return Rule.KIND;
    }

    @Override
    public Optional<String> title(Actor actor, Ref ref, Locale locale) {
        return rules.find(actor, ref.id()).map(rule -> rule.label().in(locale));
    }

    @Override
    public String address(Ref ref) {
        return "/rules/" + ref.id();
    }

    @Override
    public List<Ref> pick(Actor actor, String text, int limit) {
        var filter = RuleParameters.filter(name -> name.equals("text") ? List.of(text) : List.of());
        return rules.list(actor, filter).stream().limit(limit).map(Rule::ref).toList();
    }
}
