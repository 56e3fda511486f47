// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters.console;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.faisceau.charters.api.Charters;
import org.faisceau.charters.api.Labs;
import org.faisceau.charters.api.Opinion;
import org.faisceau.charters.api.Residencies;
import org.faisceau.charters.api.Residency;
import org.faisceau.documents.api.Agenda;
import org.faisceau.documents.spi.AgendaSource;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Period;
import org.faisceau.kernel.api.Texts;
import org.faisceau.kernel.api.Words;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** For a person's own calendar: opinions on applications that this person may write, and, for managers, the day a charter ends. */
@Component
public final class CharterDates implements AgendaSource {
    private final Labs labs;
    private final Charters charters;
    private final Residencies residencies;
    private final Bearers bearers;
    private final Clock clock;

    @Activate
    public CharterDates(@Reference Labs labs, @Reference Charters charters, @Reference Residencies residencies, @Reference Bearers bearers, @Reference Clock clock) {
        this.labs = labs;
        this.charters = charters;
        this.residencies = residencies;
        this.bearers = bearers;
        this.clock = clock;
    }

    @Override
    public String what(Locale locale) {
        return Texts.beside(CharterDates.class).in(locale).say("dates.what");
    }

    @Override
    public List<Agenda.Entry> entries(Actor actor, Locale locale, LocalDate first, LocalDate last, String origin) {
        var words = Texts.beside(CharterDates.class).in(locale);
        var days = new Period(first, last);
        var entries = new ArrayList<Agenda.Entry>();
        var awaited = residencies.awaited(actor, days);
        var stays = residencies.findAll(actor, awaited.stream().map(Opinion::residency).collect(Collectors.toSet()));
        var names = bearers.all(stays.values().stream().map(one -> one.content().company()).distinct().toList());
        awaited.stream().filter(one -> stays.containsKey(one.residency())).forEach(one -> entries.add(opinion(words, one, stays.get(one.residency()), names, origin)));
        if (!labs.mayLead(actor)) return entries;
        for (var lab : labs.list(actor)) {
            charters.of(actor, lab.id()).stream().filter(one -> days.contains(one.terms().endsOn())).forEach(one -> entries.add(Agenda.Entry.allDay("charter-" + one.id() + "-end@faisceau", one.terms().endsOn(), one.terms().endsOn(),
                    words.say("dates.end", lab.name()), clock.instant()).sequence(one.version()).address(origin.isEmpty() ? "" : origin + "/charters/" + lab.id())));
        }
        return entries.size() <= MOST ? entries : entries.subList(0, MOST);
    }

    private Agenda.Entry opinion(Words words, Opinion one, Residency stay, Map<String, String> names, String origin) {
        return Agenda.Entry.allDay("opinion-" + one.id() + "@faisceau", one.dueOn(), one.dueOn(), words.say("dates.opinion", names.getOrDefault(stay.content().company(), stay.content().company())), clock.instant())
                .sequence(one.version()).detail(one.department()).address(origin.isEmpty() ? "" : origin + "/charters/residencies/" + stay.id());
    }
}
