// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings.console;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.faisceau.documents.api.Agenda;
import org.faisceau.documents.spi.AgendaSource;
import org.faisceau.gatherings.api.Gathering;
import org.faisceau.gatherings.api.GatheringFilter;
import org.faisceau.gatherings.api.GatheringOrder;
import org.faisceau.gatherings.api.Gatherings;
import org.faisceau.gatherings.api.Guest;
import org.faisceau.gatherings.api.Guests;
import org.faisceau.gatherings.api.Plans;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Period;
import org.faisceau.kernel.api.Texts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** For a person's own calendar: the gatherings that person answers for or comes to, and the open tasks of that person. */
@Component
public final class OwnDates implements AgendaSource {
    private static final int LOOKED = 200;
    private static final int TASKS = 500;
    private final Gatherings gatherings;
    private final Guests guests;
    private final Plans plans;

    @Activate
    public OwnDates(@Reference Gatherings gatherings, @Reference Guests guests, @Reference Plans plans) {
        this.gatherings = gatherings;
        this.guests = guests;
        this.plans = plans;
    }

    @Override
    public String what(Locale locale) {
        return Texts.beside(OwnDates.class).in(locale).say("dates.what");
    }

    @Override
    public List<Agenda.Entry> entries(Actor actor, Locale locale, LocalDate first, LocalDate last, String origin) {
        var words = Texts.beside(OwnDates.class).in(locale);
        var entries = new ArrayList<Agenda.Entry>();
        gatherings.page(actor, GatheringFilter.all().within(Optional.of(first), Optional.of(last)), GatheringOrder.DAY, "", LOOKED).items().stream()
                .filter(one -> isOwn(actor, one)).forEach(one -> entries.add(Dates.entry(words, one, origin)));
        plans.due(actor, new Period(first, last), TASKS).stream().filter(due -> isOwn(actor, due)).forEach(due -> entries.add(Dates.entry(words, due.gathering(), due.task(), origin)));
        return entries;
    }

    private boolean isOwn(Actor actor, Gathering one) {
        return one.content().owner().equals(actor.id()) || guests.own(actor, one.id()).filter(Guest::isComing).isPresent();
    }

    private static boolean isOwn(Actor actor, Plans.Due due) {
        var who = due.task().content().account();
        return who.equals(actor.id()) || who.isEmpty() && due.gathering().content().owner().equals(actor.id());
    }
}
