// SPDX-License-Identifier: Apache-2.0
package org.faisceau.rules.console;

import java.time.Clock;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Columns;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Section;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Slice;
import org.faisceau.rules.api.Proposals;
import org.faisceau.rules.api.Rule;
import org.faisceau.rules.api.RuleParameters;
import org.faisceau.rules.api.Rules;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The rule book, narrowed as the address says, in the order of the book. */
@Component
public final class RulesPage implements Page {
    private static final Columns COLUMNS = Columns.of("rules").fixed("rule").shown("value").shown("contracts").shown("period").shown("status")
            .hidden("kind").hidden("buyers").hidden("article").hidden("nextReview").hidden("provenance");
    private static final int LINES = 25;
    private final Rules rules;
    private final Proposals proposals;
    private final Clock clock;

    @Activate
    public RulesPage(@Reference Rules rules, @Reference Proposals proposals, @Reference Clock clock) {
        this.rules = rules;
        this.proposals = proposals;
        this.clock = clock;
    }

    @Override
    public Address address() {
        return Address.of("rules").inMenu(Section.PURCHASES, "menu.rules", "scale", 30);
    }

    @Override
    public Answer show(Visit visit) {
        var words = visit.words(RulesPage.class);
        var filter = RuleParameters.filter(visit::queries);
        var day = filter.at().orElse(Days.today(clock));
        Slice<Rule> page;
        try {
            page = rules.page(visit.actor(), filter, visit.after(), LINES);
        } catch (IllegalArgumentException cursorOfAnotherList) {
            return Answer.redirect(visit.hereWith("after", ""));
        }
        var lines = page.map(rule -> RuleLine.of(rule, day, words));
        int count = rules.list(visit.actor(), filter).size();
        int waiting = visit.actor().is(Role.MANAGER) ? proposals.open(visit.actor()).size() : 0;
        return Answer.screen(words.say("menu.rules"),
                new StaticTemplates().rules(visit, words, lines, count, waiting, RuleSearch.of(visit, words), visit.columns(COLUMNS)));
    }
}
