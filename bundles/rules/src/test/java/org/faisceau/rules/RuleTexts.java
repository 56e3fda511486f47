// SPDX-License-Identifier: Apache-2.0
package org.faisceau.rules;

import org.faisceau.rules.api.Rule;
import org.faisceau.rules.api.Wording;

/** Rows that say something else. */
public final class RuleTexts {
    private RuleTexts() {}

    public static Rule switchedOn(Rule rule) {
        return new Rule(rule.key(), rule.line(), rule.kind(), rule.label(), rule.value(), rule.buyers(), rule.contracts(), rule.firstDay(), rule.lastDay(), rule.article(),
                rule.sources(), rule.confidence(), true, rule.conditions(), rule.note(), rule.check(), rule.provenance(), rule.version());
    }

    public static Rule withNote(Rule rule, String note) {
        return new Rule(rule.key(), rule.line(), rule.kind(), rule.label(), rule.value(), rule.buyers(), rule.contracts(), rule.firstDay(), rule.lastDay(), rule.article(),
                rule.sources(), rule.confidence(), rule.isOn(), rule.conditions(), new Wording(note, note), rule.check(), rule.provenance(), rule.version());
    }
}
