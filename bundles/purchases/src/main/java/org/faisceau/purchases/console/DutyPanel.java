// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases.console;

import gg.jte.Content;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Panel;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Ref;
import org.faisceau.purchases.api.Contract;
import org.faisceau.purchases.api.Duties;
import org.faisceau.purchases.api.Purchases;
import org.faisceau.rules.api.Rules;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What of a contract is to be published, until when, and what was. */
@Component
public final class DutyPanel implements Panel {
    private final Purchases purchases;
    private final Namer namer;
    private final Clock clock;

    @Reference
    private volatile Optional<Rules> rules = Optional.empty();

    @Activate
    public DutyPanel(@Reference Purchases purchases, @Reference Namer namer, @Reference Clock clock) {
        this.purchases = purchases;
        this.namer = namer;
        this.clock = clock;
    }

    @Override
    public String id() {
        return "purchases.duties";
    }

    @Override
    public String kind() {
        return Contract.KIND;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String title(Visit visit) {
        return visit.words(DutyPanel.class).say("duty.title");
    }

    @Override
    public Optional<Content> show(Visit visit, Ref ref) {
        return purchases.find(visit.actor(), ref.id()).map(contract -> new StaticTemplates().dutyPanel(visit.words(DutyPanel.class), view(visit, contract)));
    }

    private DutyPanelView view(Visit visit, Contract contract) {
        var running = rules;
        var today = Days.today(clock);
        var line = namer.names(visit.actor(), visit.locale()).line(contract);
        var duties = running.map(book -> Duties.of(contract.content(), book.at(visit.actor(), today))).orElse(List.of());
        boolean isKnown = contract.content().price().amount().isPresent() && contract.content().execution().notifiedOn().isPresent();
        boolean mayWrite = purchases.mayWrite(visit.actor(), contract.buyer());
        boolean mayPublish = contract.content().execution().publishedOn().isEmpty() && mayWrite;
        return new DutyPanelView(contract, running.isPresent(), isKnown, duties.stream().map(duty -> new DutyLine(line, duty, today)).toList(), mayPublish, mayWrite,
                Form.blank().with("datePublicationDonnees", today.toString()));
    }
}
