// SPDX-License-Identifier: Apache-2.0
package org.faisceau.documents.console;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.faisceau.accounts.api.Account;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.accounts.api.Passes;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.documents.api.Agenda;
import org.faisceau.documents.api.Agendas;
import org.faisceau.documents.spi.AgendaSource;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Texts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * {@code /calendar/{token}.ics}: what each module that runs has for the person who holds the pass, as that person may read it. Asked for by
 * calendars, which have no account.
 */
@Component(service = Page.class)
public final class CalendarFeed implements Page {
    /** What its passes are for. */
    static final String PURPOSE = "calendar";
    private static final String END = ".ics";
    private static final int PAST_DAYS = 30;
    private static final int AHEAD_DAYS = 800;
    private final Accounts accounts;
    private final Passes passes;
    private final Agendas agendas;
    private final Clock clock;
    @Reference
    private volatile List<AgendaSource> sources = List.of();

    @Activate
    public CalendarFeed(@Reference Accounts accounts, @Reference Passes passes, @Reference Agendas agendas, @Reference Clock clock) {
        this.accounts = accounts;
        this.passes = passes;
        this.agendas = agendas;
        this.clock = clock;
    }

    /** Outside the framework nobody sets the reference. */
    CalendarFeed of(List<AgendaSource> some) {
        sources = List.copyOf(some);
        return this;
    }

    @Override
    public Address address() {
        return Address.of("calendar/{file}").withoutAccount();
    }

    @Override
    public Answer show(Visit visit) {
        var file = visit.path("file");
        if (!file.endsWith(END)) return Answer.notFound();
        return holder(file.substring(0, file.length() - END.length())).map(account -> agenda(account, visit.origin())).map(agenda -> agendas.download(agenda, "faisceau.ics")).orElse(Answer.notFound());
    }

    private Optional<Account> holder(String pass) {
        return passes.look(PURPOSE, pass).filter(ref -> ref.kind().equals(Account.KIND)).flatMap(ref -> accounts.find(Actor.system(), ref.id()))
                .filter(account -> !account.disabled());
    }

    private Agenda agenda(Account account, String origin) {
        var locale = Locale.forLanguageTag(account.language());
        var today = Days.today(clock);
        var entries = sources.stream().flatMap(source -> source.entries(account.actor(), locale, today.minusDays(PAST_DAYS), today.plusDays(AHEAD_DAYS), origin).stream()).toList();
        return new Agenda(Texts.beside(CalendarFeed.class).in(locale).say("calendar.name"), "", entries);
    }
}
