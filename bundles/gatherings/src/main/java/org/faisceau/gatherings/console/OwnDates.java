// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings.console;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.faisceau.documents.api.Agenda;
import org.faisceau.documents.spi.AgendaSource;
import org.faisceau.gatherings.api.Gatherings;
import org.faisceau.gatherings.api.Plans;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Period;
import org.faisceau.kernel.api.Texts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * For a person's own calendar: the gatherings that person answers for or comes to, and the open tasks of that person, within the days asked for.
 * Each half has its own bound, the nearest days first: neither crowds out the other.
 */
@Component
public final class OwnDates implements AgendaSource {
    private static final int GATHERINGS_MOST = 300;
    private static final int TASKS_MOST = MOST - GATHERINGS_MOST;
    private final Gatherings gatherings;
    private final Plans plans;

    @Activate
    public OwnDates(@Reference Gatherings gatherings, @Reference Plans plans) {
        this.gatherings = gatherings;
        this.plans = plans;
    }

    @Override
    public String what(Locale locale) {
        return Texts.beside(OwnDates.class).in(locale).say("dates.what", GATHERINGS_MOST, TASKS_MOST);
    }

    @Override
    public List<Agenda.Entry> entries(Actor actor, Locale locale, LocalDate first, LocalDate last, String origin) {
        var words = Texts.beside(OwnDates.class).in(locale);
        var days = new Period(first, last);
        var entries = new ArrayList<Agenda.Entry>();
        gatherings.own(actor, days, GATHERINGS_MOST).forEach(one -> entries.add(Dates.entry(words, one, origin)));
        plans.own(actor, days, TASKS_MOST).forEach(due -> entries.add(Dates.entry(words, due.gathering(), due.task(), origin)));
        return entries;
    }
}
