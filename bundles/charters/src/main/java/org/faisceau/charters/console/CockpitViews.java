// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters.console;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.faisceau.charters.api.Charter;
import org.faisceau.charters.api.Cockpit;
import org.faisceau.charters.api.Cockpits;
import org.faisceau.charters.api.Obligation;
import org.faisceau.charters.api.Owners;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Words;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Puts charters into words. */
@Component(service = CockpitViews.class)
public final class CockpitViews {
    private final Cockpits cockpits;
    private final Owners owners;
    private final Bearers bearers;
    private final Clock clock;

    @Activate
    public CockpitViews(@Reference Cockpits cockpits, @Reference Owners owners, @Reference Bearers bearers, @Reference Clock clock) {
        this.cockpits = cockpits;
        this.owners = owners;
        this.bearers = bearers;
        this.clock = clock;
    }

    Optional<CockpitView> of(Actor actor, Words words, Charter charter) {
        return cockpits.of(actor, charter.id()).map(cockpit -> view(words, cockpit, owners.of(actor, charter.lab())));
    }

    private CockpitView view(Words words, Cockpit cockpit, Map<String, Owners.Owner> named) {
        var today = Days.today(clock);
        var charter = cockpit.charter();
        int year = charter.year(today).orElse(today.isBefore(charter.terms().startsOn()) ? 1 : charter.years().size());
        var rows = cockpit.rows().stream().map(row -> row(words, charter, row, year, Optional.ofNullable(named.get(row.obligation().word())))).toList();
        return new CockpitView(charter, year, today, rows.stream().filter(row -> row.obligation().kind() == Obligation.Kind.COMMITMENT).toList(),
                rows.stream().filter(row -> row.obligation().kind() == Obligation.Kind.DUTY).toList(), rows.stream().filter(CockpitView::isFree).toList());
    }

    private CockpitRow row(Words words, Charter charter, Cockpit.Row row, int year, Optional<Owners.Owner> owner) {
        var years = row.years().stream().map(one -> new ReadingView(words, bearers, one)).toList();
        return new CockpitRow(row.obligation(), "/charters/" + charter.lab() + "/commitments/" + row.obligation().word(), owner.map(Owners.Owner::name).orElse(""), years, years.get(year - 1));
    }
}
