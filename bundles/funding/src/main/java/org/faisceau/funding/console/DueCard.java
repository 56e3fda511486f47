// SPDX-License-Identifier: Apache-2.0
package org.faisceau.funding.console;

import gg.jte.Content;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.faisceau.console.spi.Card;
import org.faisceau.console.spi.Visit;
import org.faisceau.funding.api.OwnSchemes;
import org.faisceau.funding.api.Plans;
import org.faisceau.funding.api.Scheme;
import org.faisceau.funding.api.Schemes;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Role;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Schemes that a person's plans count on and that close soon, or have closed within a year; for managers those whose source grew old besides. No card where nothing is due. */
@Component
public final class DueCard implements Card {
    private static final int AHEAD_DAYS = 60;
    private static final int SHOWN = 5;
    private final Plans plans;
    private final Schemes schemes;
    private final OwnSchemes own;
    private final Clock clock;

    @Activate
    public DueCard(@Reference Plans plans, @Reference Schemes schemes, @Reference OwnSchemes own, @Reference Clock clock) {
        this.plans = plans;
        this.schemes = schemes;
        this.own = own;
        this.clock = clock;
    }

    /** A scheme with its last day, and how many plans of this person's name it. */
    record Closing(Scheme scheme, LocalDate until, int plans) {}

    @Override
    public String id() {
        return "funding.due";
    }

    @Override
    public Role role() {
        return Role.OBSERVER;
    }

    @Override
    public int order() {
        return 76;
    }

    @Override
    public Size size() {
        return Size.THIRD;
    }

    @Override
    public String title(Visit visit) {
        return visit.words(DueCard.class).say("card.due");
    }

    @Override
    public String more(Visit visit) {
        return "/funding";
    }

    @Override
    public Optional<Content> show(Visit visit) {
        var today = Days.today(clock);
        var all = schemes.list(visit.locale(), "");
        var due = all.stream().filter(one -> one.endsBy(today.plusDays(AHEAD_DAYS)) && !one.endsBy(today.minusYears(1))).toList();
        var counts = plans.counts(visit.actor(), due.stream().map(Scheme::id).toList());
        List<Closing> closing = due.stream().filter(one -> counts.containsKey(one.id())).flatMap(one -> one.until().stream().map(last -> new Closing(one, last, counts.get(one.id())))).limit(SHOWN).toList();
        long stale = own.mayWrite(visit.actor()) ? all.stream().filter(one -> one.isStale(today)).count() : 0;
        return closing.isEmpty() && stale == 0 ? Optional.empty() : Optional.of(new StaticTemplates().dueCard(visit.words(DueCard.class), closing, stale, today));
    }
}
