// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters.console;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.faisceau.charters.api.Demonstrator;
import org.faisceau.charters.api.Residencies;
import org.faisceau.charters.api.Residency;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Puts demonstrators beside the companies that show them. */
@Component(service = DemonstratorLines.class)
public final class DemonstratorLines {
    private final Residencies residencies;
    private final Bearers bearers;
    private final Clock clock;

    @Activate
    public DemonstratorLines(@Reference Residencies residencies, @Reference Bearers bearers, @Reference Clock clock) {
        this.residencies = residencies;
        this.bearers = bearers;
        this.clock = clock;
    }

    /** Today, in Paris. */
    LocalDate today() {
        return Days.today(clock);
    }

    /** Names of all are asked for at once. */
    List<DemonstratorLine> of(Actor actor, String lab, List<Demonstrator> some) {
        var companies = residencies.of(actor, lab).stream().collect(Collectors.toMap(Residency::id, one -> one.content().company()));
        var names = bearers.all(Set.copyOf(companies.values()));
        return some.stream().map(one -> new DemonstratorLine(one, names.getOrDefault(companies.getOrDefault(one.residency(), ""), ""), one.stands(today()))).toList();
    }

    DemonstratorLine of(Actor actor, Demonstrator one) {
        return of(actor, one.lab(), List.of(one)).get(0);
    }
}
