// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters.console;

import gg.jte.Content;
import java.time.Clock;
import java.util.Optional;
import org.faisceau.charters.api.Residencies;
import org.faisceau.charters.api.Residency;
import org.faisceau.console.spi.Panel;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Period;
import org.faisceau.kernel.api.Ref;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The file of a resident on the page of its stay: needs seen, introductions, meetings, dossiers, contracts. */
@Component
public final class ResidentFilePanel implements Panel {
    private final Residencies residencies;
    private final ResidentFiles files;
    private final Clock clock;

    @Activate
    public ResidentFilePanel(@Reference Residencies residencies, @Reference ResidentFiles files, @Reference Clock clock) {
        this.residencies = residencies;
        this.files = files;
        this.clock = clock;
    }

    @Override
    public String id() {
        return "charters.file";
    }

    @Override
    public String kind() {
        return Residency.KIND;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public String title(Visit visit) {
        return visit.words(ResidentFilePanel.class).say("file.title");
    }

    private Optional<Period> stay(Residency one) {
        var today = Days.today(clock);
        var last = one.content().leavesOn().filter(day -> day.isBefore(today)).orElse(today);
        boolean came = one.state() == Residency.State.HOSTED || one.state() == Residency.State.LEFT;
        return one.content().arrivesOn().filter(first -> came && !first.isAfter(last)).map(first -> new Period(first, last));
    }

    @Override
    public Optional<Content> show(Visit visit, Ref ref) {
        return residencies.find(visit.actor(), ref.id()).filter(one -> residencies.mayReadAll(visit.actor(), one))
                .map(one -> new StaticTemplates().residentFile(visit.words(ResidentFilePanel.class), files.of(visit.actor(), visit.locale(), one.content().company(), stay(one))));
    }
}
