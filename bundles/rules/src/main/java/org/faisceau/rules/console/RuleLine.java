// SPDX-License-Identifier: Apache-2.0
package org.faisceau.rules.console;

import java.time.LocalDate;
import org.faisceau.kernel.api.Words;
import org.faisceau.rules.api.Confidence;
import org.faisceau.rules.api.Rule;
import org.faisceau.rules.api.RuleStatus;

/**
 * A rule as lists show it, on a day.
 *
 * @param status on that day
 */
record RuleLine(Rule rule, RuleStatus status, Words words) {
    static RuleLine of(Rule rule, LocalDate day, Words words) {
        return new RuleLine(rule, rule.status(day), words);
    }

    String label() {
        return rule.label().in(words.locale());
    }

    String address() {
        return "/rules/" + rule.key();
    }

    String value() {
        return Saying.value(words, rule.value());
    }

    String period() {
        return Saying.period(words, rule);
    }

    String buyers() {
        return Saying.buyers(words, rule);
    }

    String contracts() {
        return Saying.contracts(words, rule);
    }

    /** True where the row must be shown with a word of caution. */
    boolean isUnsure() {
        return rule.confidence() != Confidence.READ;
    }
}
