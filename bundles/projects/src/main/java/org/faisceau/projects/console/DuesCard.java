// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects.console;

import gg.jte.Content;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.faisceau.console.spi.Card;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Period;
import org.faisceau.kernel.api.Role;
import org.faisceau.projects.api.Due;
import org.faisceau.projects.api.Dues;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What waits in a person's projects: gates to decide, what is late, of the past year, then what comes in two weeks; no card where nothing does. */
@Component
public final class DuesCard implements Card {
    private static final int AHEAD_DAYS = 14;
    private static final int SHOWN = 5;
    private static final int MOST = 200;
    private final Dues dues;
    private final Clock clock;

    @Activate
    public DuesCard(@Reference Dues dues, @Reference Clock clock) {
        this.dues = dues;
        this.clock = clock;
    }

    @Override
    public String id() {
        return "projects.dues";
    }

    @Override
    public Role role() {
        return Role.BUYER;
    }

    @Override
    public int order() {
        return 47;
    }

    @Override
    public Size size() {
        return Size.THIRD;
    }

    @Override
    public String title(Visit visit) {
        return visit.words(DuesCard.class).say("dues.card");
    }

    @Override
    public String more(Visit visit) {
        return "/projects?stage=RUNNING";
    }

    @Override
    public Optional<Content> show(Visit visit) {
        var today = Days.today(clock);
        List<Due> all = Stream.concat(dues.gates(visit.actor()).stream(), dues.dated(visit.actor(), new Period(today.minusYears(1), today.plusDays(AHEAD_DAYS)), MOST).stream()).toList();
        if (all.isEmpty()) return Optional.empty();
        long late = all.stream().filter(one -> one.isLate(today)).count();
        return Optional.of(new StaticTemplates().duesCard(visit.words(DuesCard.class), all.stream().limit(SHOWN).toList(), late, all.size(), today));
    }
}
