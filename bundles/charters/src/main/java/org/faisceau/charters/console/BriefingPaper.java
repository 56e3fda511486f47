// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters.console;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.faisceau.charters.api.Charters;
import org.faisceau.charters.api.DemonstratorFilter;
import org.faisceau.charters.api.DemonstratorOrder;
import org.faisceau.charters.api.Demonstrators;
import org.faisceau.charters.api.Figures;
import org.faisceau.charters.api.Lab;
import org.faisceau.charters.api.OpeningPoint;
import org.faisceau.charters.api.Openings;
import org.faisceau.charters.api.Residencies;
import org.faisceau.documents.api.Paper;
import org.faisceau.documents.api.PaperBuilder;
import org.faisceau.documents.spi.Exportable.Column;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Words;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What somebody reads the day before an inauguration or the yearly meeting: what it is, who comes, what there is to show and to ask. */
@Component(service = BriefingPaper.class)
public final class BriefingPaper {
    private static final int COMPANIES = 12;
    private static final int SHOWN = 8;
    private static final int DATES = 3;
    private final Charters charters;
    private final Openings openings;
    private final Residencies residencies;
    private final Demonstrators demonstrators;
    private final Figures figures;
    private final CockpitViews views;
    private final ComingDates dates;
    private final Bearers bearers;
    private final Clock clock;

    @Activate
    public BriefingPaper(@Reference Charters charters, @Reference Openings openings, @Reference Residencies residencies, @Reference Demonstrators demonstrators, @Reference Figures figures, @Reference CockpitViews views, @Reference ComingDates dates,
            @Reference Bearers bearers, @Reference Clock clock) {
        this.charters = charters;
        this.openings = openings;
        this.residencies = residencies;
        this.demonstrators = demonstrators;
        this.figures = figures;
        this.views = views;
        this.dates = dates;
        this.bearers = bearers;
        this.clock = clock;
    }

    /** Before what it is read. */
    enum Occasion {
        INAUGURATION,
        MEETING
    }

    Paper of(Actor actor, Words words, Lab lab, Occasion occasion) {
        var today = Days.today(clock);
        var content = lab.content();
        var paper = Paper.titled(words.locale(), words.say("briefing." + occasion, lab.name()), today).kicker(words.say("briefing.kicker")).author(lab.name());
        paper.paragraph(words.say("briefing." + occasion + ".lead", bearers.name(content.bearer())));
        paper.section(words.say("briefing.place")).fact(words.say("field.bearer"), bearers.name(content.bearer())).fact(words.say("field.placeKind"), words.say("placeKind." + content.placeKind()))
                .fact(words.say("field.address"), content.address()).fact(words.say("field.programme"), content.programme()).fact(words.say("field.contact"), content.contact());
        if (occasion == Occasion.INAUGURATION) opening(actor, words, paper, lab);
        else standing(actor, words, paper, lab);
        var coming = occasion == Occasion.MEETING ? dates.meetings(words, DATES) : List.<String>of();
        if (!coming.isEmpty()) paper.section(words.say("next.title")).items(coming);
        companies(actor, words, paper, lab);
        var lines = figures.of(actor, lab.id()).stream().map(one -> FigureLine.of(words, one)).map(line -> List.of(line.label(), line.value(), line.note())).toList();
        paper.section(words.say("elected.year")).table("", List.of(Column.text("what", words.say("elected.what")), Column.text("value", words.say("elected.value")), Column.text("note", words.say("elected.note"))), lines);
        paper.section(words.say("briefing.course")).note(words.say("briefing.proposed")).steps(several(words, "briefing." + occasion + ".course"));
        paper.section(words.say("briefing.questions")).items(several(words, "briefing." + occasion + ".question"));
        return paper.build();
    }

    /** Texts whose keys are numbered from 1. */
    private static List<String> several(Words words, String key) {
        return IntStream.iterate(1, number -> words.has(key + number), number -> number + 1).mapToObj(number -> words.say(key + number)).toList();
    }

    /** The steps taken, and whom an inauguration brings together. */
    private void opening(Actor actor, Words words, PaperBuilder paper, Lab lab) {
        var marks = openings.of(actor, lab.id());
        paper.section(words.say("briefing.steps")).items(marks.stream().filter(mark -> mark.point().step() < OpeningPoint.STEPS)
                .map(mark -> words.say("paper.piece", words.say("point." + mark.point()), mark.doneOn().map(words::day).orElse(words.say("opening.toDo")))).toList());
        paper.section(words.say("briefing.publics")).items(marks.stream().filter(mark -> mark.point().step() == OpeningPoint.STEPS).map(mark -> words.say("public3." + mark.point())).toList());
        Charters.current(charters.of(actor, lab.id()), Days.today(clock)).ifPresent(charter -> paper.fact(words.say("paper.charter"), words.say("charter.days", words.day(charter.terms().startsOn()), words.day(charter.terms().endsOn()))));
    }

    /** How the commitments stand, the meeting first: it is what this note is for. */
    private void standing(Actor actor, Words words, PaperBuilder paper, Lab lab) {
        Charters.current(charters.of(actor, lab.id()), Days.today(clock)).flatMap(charter -> views.of(actor, words, charter)).ifPresent(cockpit -> {
            paper.section(words.say("elected.commitments")).paragraph(words.say("elected.kept", cockpit.kept(), cockpit.commitments().size(), words.day(cockpit.charter().terms().endsOn())));
            var meeting = cockpit.commitments().stream().filter(row -> row.obligation().word().equals("ENG-5")).findFirst();
            meeting.ifPresent(row -> paper.note(words.say("briefing.meeting", row.now().sentence())));
            cockpit.due().ifPresent(due -> paper.note(words.say("next.due", words.day(due.day()), words.say("obligation." + due.row().obligation().word() + ".short"))));
            paper.items(cockpit.commitments().stream().map(row -> words.say("paper.piece", words.say("obligation." + row.obligation().word() + ".short"), row.now().label())).toList());
        });
    }

    private void companies(Actor actor, Words words, PaperBuilder paper, Lab lab) {
        var today = Days.today(clock);
        var here = residencies.of(actor, lab.id()).stream().filter(one -> one.covers(today)).limit(COMPANIES).toList();
        var names = bearers.all(here.stream().map(one -> one.content().company()).distinct().toList());
        paper.section(words.say("briefing.companies"));
        if (here.isEmpty()) paper.paragraph(words.say("residents.hosted.none"));
        paper.items(here.stream().map(one -> words.say("paper.piece", names.getOrDefault(one.content().company(), one.content().company()), one.content().target())).toList());
        var shown = demonstrators.page(actor, lab.id(), new DemonstratorFilter("", Optional.of(true), today), DemonstratorOrder.NAME, "", SHOWN).items();
        if (shown.isEmpty()) return;
        paper.subsection(words.say("briefing.show")).items(shown.stream().map(one -> words.say("briefing.shown", one.content().name(), one.content().place(), one.content().what())).toList());
    }
}
