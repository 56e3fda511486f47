// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.console;

import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.faisceau.accounts.api.Account;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.accounts.api.Passes;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.directory.api.Organisations;
import org.faisceau.documents.api.Agenda;
import org.faisceau.documents.api.Agendas;
import org.faisceau.documents.spi.AgendaSource;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Texts;
import org.faisceau.kernel.api.Words;
import org.faisceau.needs.api.NeedFilter;
import org.faisceau.needs.api.NeedOrder;
import org.faisceau.needs.api.NeedState;
import org.faisceau.needs.api.Needs;
import org.faisceau.needs.api.Themes;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * {@code /calendar/{token}.ics}: the deadlines of open needs for the person who holds the pass, a buyer's own, everybody else's as they
 * may read them, and what other bundles have for that person. Asked for by calendars, which have no account.
 */
@Component(service = Page.class)
public final class CalendarFeed implements Page {
    /** What its passes are for. */
    static final String PURPOSE = "calendar";
    private static final String END = ".ics";
    private static final int PAST_DAYS = 30;
    private static final int AHEAD_DAYS = 800;
    private static final int PAGE = 200;
    private static final int MOST = 1000;
    private final Needs needs;
    private final Themes themes;
    private final Organisations organisations;
    private final Accounts accounts;
    private final Passes passes;
    private final Agendas agendas;
    private final Clock clock;
    @Reference
    private volatile List<AgendaSource> sources = List.of();

    @Activate
    public CalendarFeed(@Reference Needs needs, @Reference Themes themes, @Reference Organisations organisations, @Reference Accounts accounts,
            @Reference Passes passes, @Reference Agendas agendas, @Reference Clock clock) {
        this.needs = needs;
        this.themes = themes;
        this.organisations = organisations;
        this.accounts = accounts;
        this.passes = passes;
        this.agendas = agendas;
        this.clock = clock;
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
        var words = Texts.beside(CalendarFeed.class).in(Locale.forLanguageTag(account.language()));
        var today = Days.today(clock);
        var open = EnumSet.allOf(NeedState.class);
        open.removeIf(state -> !state.isOpen());
        var filter = NeedFilter.all().withStates(open).withDeadline(Optional.of(today.minusDays(PAST_DAYS)), Optional.of(today.plusDays(AHEAD_DAYS)));
        if (account.role() == Role.BUYER && !account.organisation().isEmpty()) filter = filter.withOrganisations(Set.of(account.organisation()));
        var entries = entries(words, account, filter, origin);
        for (var source : sources) entries.addAll(source.entries(account.actor(), words.locale(), today.minusDays(PAST_DAYS), today.plusDays(AHEAD_DAYS), origin));
        return new Agenda(words.say("calendar.name"), "", entries);
    }

    private List<Agenda.Entry> entries(Words words, Account account, NeedFilter filter, String origin) {
        var names = new NeedNames(organisations, themes, account.actor(), words.locale());
        var entries = new ArrayList<Agenda.Entry>();
        var after = "";
        do {
            var slice = needs.page(account.actor(), filter, NeedOrder.DEADLINE, after, PAGE);
            for (var line : names.lines(slice.items())) entries.add(entry(words, line, origin));
            after = slice.next();
        } while (!after.isEmpty() && entries.size() < MOST);
        return entries;
    }

    private static Agenda.Entry entry(Words words, NeedLine line, String origin) {
        var need = line.need();
        var day = need.content().deadline().orElseThrow();
        return Agenda.Entry.allDay("need-" + need.id() + "-deadline@faisceau", day, day, words.say("calendar.deadline", need.title()), need.changedAt())
                .sequence(need.version()).detail(words.say("calendar.detail", need.reference(), line.organisation(), words.say("state." + need.state())))
                .place(need.content().territory()).address(origin.isEmpty() ? "" : origin + line.address());
    }
}
