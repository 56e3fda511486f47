// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.console;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.faisceau.directory.api.Organisations;
import org.faisceau.documents.api.Agenda;
import org.faisceau.documents.spi.AgendaSource;
import org.faisceau.kernel.api.Actor;
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

/** For a person's own calendar: the deadlines of open needs, a buyer's own, everybody else's as they may read them. */
@Component
public final class NeedDates implements AgendaSource {
    private static final int PAGE = 200;
    private final Needs needs;
    private final Themes themes;
    private final Organisations organisations;

    @Activate
    public NeedDates(@Reference Needs needs, @Reference Themes themes, @Reference Organisations organisations) {
        this.needs = needs;
        this.themes = themes;
        this.organisations = organisations;
    }

    @Override
    public String what(Locale locale) {
        return Texts.beside(NeedDates.class).in(locale).say("dates.what");
    }

    @Override
    public List<Agenda.Entry> entries(Actor actor, Locale locale, LocalDate first, LocalDate last, String origin) {
        var words = Texts.beside(NeedDates.class).in(locale);
        var open = EnumSet.allOf(NeedState.class);
        open.removeIf(state -> !state.isOpen());
        var filter = NeedFilter.all().withStates(open).withDeadline(Optional.of(first), Optional.of(last));
        if (actor.role() == Role.BUYER && !actor.organisation().isEmpty()) filter = filter.withOrganisations(Set.of(actor.organisation()));
        var names = new NeedNames(organisations, themes, actor, locale);
        var entries = new ArrayList<Agenda.Entry>();
        var after = "";
        do {
            var slice = needs.page(actor, filter, NeedOrder.DEADLINE, after, PAGE);
            for (var line : names.lines(slice.items())) entries.add(entry(words, line, origin));
            after = slice.next();
        } while (!after.isEmpty() && entries.size() < MOST);
        return entries.size() <= MOST ? entries : entries.subList(0, MOST);
    }

    private static Agenda.Entry entry(Words words, NeedLine line, String origin) {
        var need = line.need();
        var day = need.content().deadline().orElseThrow();
        return Agenda.Entry.allDay("need-" + need.id() + "-deadline@faisceau", day, day, words.say("calendar.deadline", need.title()), need.changedAt())
                .sequence(need.version()).detail(words.say("calendar.detail", need.reference(), line.organisation(), words.say("state." + need.state())))
                .place(need.content().territory()).address(origin.isEmpty() ? "" : origin + line.address());
    }
}
