// SPDX-License-Identifier: Apache-2.0
package org.faisceau.rules;

import com.google.gson.Gson;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.faisceau.rules.api.Provenance;
import org.faisceau.rules.api.Rule;

/**
 * The rows that come with the product: facts of law in our own words, each with its source and how sure one is of it.
 *
 * @param edition grows with each release that changes a row
 */
record ShippedBook(int edition, List<Rule> rules) {
    static ShippedBook read() {
        try (var in = ShippedBook.class.getResourceAsStream("book.json")) {
            var text = new Gson().fromJson(new InputStreamReader(Objects.requireNonNull(in, "book.json"), StandardCharsets.UTF_8), Text.class);
            return new ShippedBook(text.edition, text.rules.stream().map(rule -> rule.rule(Provenance.SHIPPED, 1)).toList());
        } catch (IOException broken) {
            throw new UncheckedIOException("reading book.json", broken);
        }
    }

    private record Text(int edition, List<RuleText> rules) {}
}
