// SPDX-License-Identifier: Apache-2.0
package org.faisceau.documents.console;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.faisceau.accounts.api.Account;
import org.faisceau.accounts.api.Passes;
import org.faisceau.accounts.api.Preferences;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.documents.spi.AgendaSource;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The address of one's own calendar, with the dates of every module that has some: made, shown once, revoked. */
@Component
public final class CalendarPage implements Page {
    /** The longest life of a pass. */
    private static final Duration LIFE = Duration.ofDays(366);
    /** The choice had this name when one module had dates. */
    private static final String MADE = "needs.calendar";
    private final Passes passes;
    private final Preferences preferences;
    private final Clock clock;
    @Reference
    private volatile List<AgendaSource> sources = List.of();

    @Activate
    public CalendarPage(@Reference Passes passes, @Reference Preferences preferences, @Reference Clock clock) {
        this.passes = passes;
        this.preferences = preferences;
        this.clock = clock;
    }

    /** Outside the framework nobody sets the reference. */
    CalendarPage of(List<AgendaSource> some) {
        sources = List.copyOf(some);
        return this;
    }

    @Override
    public Address address() {
        return Address.of("calendar").writtenBy(Role.OBSERVER);
    }

    @Override
    public Answer show(Visit visit) {
        return screen(visit, "");
    }

    /** {@code make}: a new address, in place of the one before; {@code revoke}. */
    @Override
    public Answer submit(Visit visit) {
        var own = new Ref(Account.KIND, visit.actor().id());
        var words = visit.words(CalendarPage.class);
        if (visit.action().equals("revoke")) {
            passes.revoke(visit.actor(), CalendarFeed.PURPOSE, own);
            preferences.set(visit.actor(), MADE, "");
            return Answer.redirect("/calendar", words.say("calendar.revoked"));
        }
        if (!visit.action().equals("make")) return Answer.notFound();
        passes.revoke(visit.actor(), CalendarFeed.PURPOSE, own);
        var pass = passes.issue(visit.actor(), CalendarFeed.PURPOSE, own, LIFE, false);
        preferences.set(visit.actor(), MADE, Days.today(clock).toString());
        return screen(visit, visit.origin() + "/calendar/" + pass + ".ics");
    }

    private Answer screen(Visit visit, String made) {
        var words = visit.words(CalendarPage.class);
        return Answer.screen(words.say("calendar.title"), new StaticTemplates().calendar(words, sources.stream().map(source -> source.what(visit.locale())).filter(what -> !what.isEmpty()).sorted().toList(), made, since(visit), since(visit).map(day -> day.plusDays(LIFE.toDays()))));
    }

    /** When the address in use was made; empty where there is none, or its time is over. */
    private Optional<LocalDate> since(Visit visit) {
        try {
            return Optional.of(preferences.get(visit.actor(), MADE)).filter(text -> !text.isEmpty()).map(LocalDate::parse)
                    .filter(day -> Days.today(clock).isBefore(day.plusDays(LIFE.toDays())));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }
}
