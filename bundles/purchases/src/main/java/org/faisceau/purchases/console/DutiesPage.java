// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases.console;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Role;
import org.faisceau.purchases.api.Contract;
import org.faisceau.purchases.api.ContractFilter;
import org.faisceau.purchases.api.ContractOrder;
import org.faisceau.purchases.api.Duties;
import org.faisceau.purchases.api.Facet;
import org.faisceau.purchases.api.Purchases;
import org.faisceau.rules.api.Rules;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What is still to be published, the latest first; a buyer sees the own authority's. */
@Component
public final class DutiesPage implements Page {
    private static final int PAGE = 200;
    private static final int LOOKED_AT_MOST = 1000;
    private final Purchases purchases;
    private final Namer namer;
    private final Clock clock;

    @Reference
    volatile Optional<Rules> rules = Optional.empty();

    @Activate
    public DutiesPage(@Reference Purchases purchases, @Reference Namer namer, @Reference Clock clock) {
        this.purchases = purchases;
        this.namer = namer;
        this.clock = clock;
    }

    @Override
    public Address address() {
        return Address.of("purchases/duties");
    }

    @Override
    public Answer show(Visit visit) {
        var words = visit.words(DutiesPage.class);
        return Answer.screen(words.say("tab.duties"), new StaticTemplates().duties(visit, words, board(visit)));
    }

    private DutyBoard board(Visit visit) {
        var running = rules;
        if (running.isEmpty()) return new DutyBoard(false, List.of(), 0, false);
        var today = Days.today(clock);
        var book = running.get().at(visit.actor(), today);
        var names = namer.names(visit.actor(), visit.locale());
        var filter = ContractFilter.tied().with(Facet.STATE, "UNPUBLISHED").withAmount(Duties.least(book), Optional.empty());
        if (!visit.actor().is(Role.MANAGER) && !visit.actor().organisation().isEmpty()) filter = filter.with(Facet.BUYER, visit.actor().organisation());
        var waiting = new ArrayList<Contract>();
        var after = "";
        do {
            var page = purchases.page(visit.actor(), filter, ContractOrder.OLDEST, after, PAGE);
            waiting.addAll(page.items());
            after = page.next();
        } while (!after.isEmpty() && waiting.size() < LOOKED_AT_MOST);
        var lines = names.lines(waiting).stream().flatMap(line -> Duties.of(line.contract().content(), book).stream().filter(duty -> duty.isOpen()).map(duty -> new DutyLine(line, duty, today)))
                .sorted(Comparator.comparing(line -> line.duty().due())).toList();
        return new DutyBoard(true, lines, waiting.size(), !after.isEmpty());
    }
}
