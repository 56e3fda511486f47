// SPDX-License-Identifier: Apache-2.0
package org.faisceau.rules.console;

import java.time.Clock;
import java.util.List;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Words;
import org.faisceau.rules.api.Reform;
import org.faisceau.rules.api.RuleBook;
import org.faisceau.rules.api.Rules;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The reforms, each with the rows it opened and closed. */
@Component
public final class ReformsPage implements Page {
    private final Rules rules;
    private final Clock clock;

    @Activate
    public ReformsPage(@Reference Rules rules, @Reference Clock clock) {
        this.rules = rules;
        this.clock = clock;
    }

    @Override
    public Address address() {
        return Address.of("rules/reforms");
    }

    @Override
    public Answer show(Visit visit) {
        var words = visit.words(ReformsPage.class);
        var book = rules.at(visit.actor(), Days.today(clock));
        var reforms = rules.reforms(visit.actor()).stream().map(reform -> new ReformView(reform, lines(book, reform.opened(), words), lines(book, reform.closed(), words))).toList();
        return Answer.screen(words.say("reforms.title"), new StaticTemplates().reforms(visit, words, reforms));
    }

    private static List<RuleLine> lines(RuleBook book, List<String> keys, Words words) {
        return keys.stream().flatMap(key -> book.find(key).stream()).map(rule -> RuleLine.of(rule, book.day(), words)).toList();
    }

    /** A reform with its rows as they are now. */
    record ReformView(Reform reform, List<RuleLine> opened, List<RuleLine> closed) {}
}
