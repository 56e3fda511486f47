// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings.console;

import java.time.Clock;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.documents.api.Agenda;
import org.faisceau.documents.api.Agendas;
import org.faisceau.gatherings.api.Notices;
import org.faisceau.kernel.api.Days;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code /public/gatherings/calendar.ics}: what everybody may know of, for calendars, which have no account. */
@Component
public final class PublicCalendar implements Page {
    private static final String FILE = "calendar.ics";
    private static final int PAST_DAYS = 60;
    private static final int AHEAD_DAYS = 800;
    private static final int MOST = 500;
    private final Notices notices;
    private final Agendas agendas;
    private final Clock clock;

    @Activate
    public PublicCalendar(@Reference Notices notices, @Reference Agendas agendas, @Reference Clock clock) {
        this.notices = notices;
        this.agendas = agendas;
        this.clock = clock;
    }

    @Override
    public Address address() {
        return Address.of("public/gatherings/{file}").withoutAccount();
    }

    /** Their pages ask for an account: no link leads there. */
    @Override
    public Answer show(Visit visit) {
        if (!visit.path("file").equals(FILE)) return Answer.notFound();
        var words = visit.words(PublicCalendar.class);
        var today = Days.today(clock);
        var entries = notices.shown(today.minusDays(PAST_DAYS), today.plusDays(AHEAD_DAYS), MOST).stream().map(one -> Dates.entry(words, one, "")).toList();
        return agendas.download(new Agenda(words.say("public.calendar"), "", entries), FILE);
    }
}
