// SPDX-License-Identifier: Apache-2.0
package org.faisceau.rules;

import java.util.List;
import org.faisceau.rules.api.Provenance;
import org.faisceau.rules.api.Rule;

/**
 * The rows that come with the product: facts of law in our own words, each with its source and how sure one is of it.
 *
 * @param edition grows with each release that changes a row
 */
record ShippedBook(int edition, List<Rule> rules) {
    static ShippedBook read() {
        var text = Shipped.read("book.json", Text.class);
        return new ShippedBook(text.edition, text.rules.stream().map(rule -> rule.rule(Provenance.SHIPPED, 1)).toList());
    }

    private record Text(int edition, List<RuleText> rules) {}
}
