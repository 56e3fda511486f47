// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters.console;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.faisceau.charters.api.Charters;
import org.faisceau.charters.api.Figures;
import org.faisceau.charters.api.Lab;
import org.faisceau.charters.api.Labs;
import org.faisceau.documents.api.Paper;
import org.faisceau.documents.spi.Exportable.Column;
import org.faisceau.documents.spi.Printable;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Texts;
import org.faisceau.kernel.api.Words;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The page for elected officials on paper: also what is handed out before an inauguration or the yearly meeting. */
@Component
public final class ElectedPaper implements Printable {
    private static final int DATES = 2;
    private static final Texts TEXTS = Texts.beside(ElectedPaper.class);
    private final Labs labs;
    private final Charters charters;
    private final Figures figures;
    private final CockpitViews views;
    private final ComingDates dates;
    private final Bearers bearers;
    private final Clock clock;

    @Activate
    public ElectedPaper(@Reference Labs labs, @Reference Charters charters, @Reference Figures figures, @Reference CockpitViews views, @Reference ComingDates dates, @Reference Bearers bearers, @Reference Clock clock) {
        this.labs = labs;
        this.charters = charters;
        this.figures = figures;
        this.views = views;
        this.dates = dates;
        this.bearers = bearers;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return Lab.KIND;
    }

    @Override
    public Optional<Paper> paper(Actor actor, Locale locale, String id) {
        var words = TEXTS.in(locale);
        return labs.find(actor, id).map(lab -> paper(actor, words, lab));
    }

    private Paper paper(Actor actor, Words words, Lab lab) {
        var today = Days.today(clock);
        var paper = Paper.titled(words.locale(), words.say("elected.title", lab.name()), today).kicker(words.say("elected.kicker")).author(lab.name());
        paper.paragraph(words.say("elected.lead", bearers.name(lab.content().bearer())));
        var lines = figures.of(actor, lab.id()).stream().map(one -> FigureLine.of(words, one)).map(line -> List.of(line.label(), line.value(), line.note())).toList();
        var heads = List.of(Column.text("what", words.say("elected.what")), Column.text("value", words.say("elected.value")), Column.text("note", words.say("elected.note")));
        paper.section(words.say("elected.year")).table("", heads, lines);
        var standing = Charters.current(charters.of(actor, lab.id()), today).flatMap(charter -> views.of(actor, words, charter));
        standing.ifPresent(cockpit -> {
            paper.section(words.say("elected.commitments")).paragraph(words.say("elected.kept", cockpit.kept(), cockpit.commitments().size(), words.day(cockpit.charter().terms().endsOn())));
            paper.items(cockpit.commitments().stream().map(row -> words.say("paper.piece", words.say("obligation." + row.obligation().word() + ".short"), row.now().label())).toList());
        });
        paper.section(words.say("next.title")).items(dates.next(words, standing, DATES));
        return paper.build();
    }
}
