// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects.console;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.faisceau.documents.api.Agenda;
import org.faisceau.documents.spi.AgendaSource;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Period;
import org.faisceau.kernel.api.Texts;
import org.faisceau.kernel.api.Words;
import org.faisceau.projects.api.Due;
import org.faisceau.projects.api.Dues;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** For a person's own calendar: the open days of projects that person began, or whose organisation bears them. */
@Component
public final class ProjectDates implements AgendaSource {
    private final Dues dues;

    @Activate
    public ProjectDates(@Reference Dues dues) {
        this.dues = dues;
    }

    @Override
    public String what(Locale locale) {
        return Texts.beside(ProjectDates.class).in(locale).say("dues.calendar");
    }

    @Override
    public List<Agenda.Entry> entries(Actor actor, Locale locale, LocalDate first, LocalDate last, String origin) {
        var words = Texts.beside(ProjectDates.class).in(locale);
        return dues.ownDated(actor, new Period(first, last), Dues.MOST).stream().map(one -> entry(words, one, origin)).toList();
    }

    private static Agenda.Entry entry(Words words, Due one, String origin) {
        var day = one.on().orElseThrow();
        var id = "project-" + one.project() + "-" + one.sort().name().toLowerCase(Locale.ROOT) + "-" + one.id() + "@faisceau";
        return Agenda.Entry.allDay(id, day, day, words.say("dues.entry", words.say("dues." + one.sort()), one.what()), one.changedAt()).detail(one.projectTitle()).address(origin.isEmpty() ? "" : origin + one.address());
    }
}
