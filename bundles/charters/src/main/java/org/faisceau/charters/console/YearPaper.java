// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters.console;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faisceau.charters.api.Charter;
import org.faisceau.charters.api.Demonstrator;
import org.faisceau.charters.api.DemonstratorFilter;
import org.faisceau.charters.api.DemonstratorOrder;
import org.faisceau.charters.api.Demonstrators;
import org.faisceau.charters.api.Enclosure;
import org.faisceau.charters.api.Enclosures;
import org.faisceau.charters.api.Finding;
import org.faisceau.charters.api.Indicators;
import org.faisceau.charters.api.Lab;
import org.faisceau.charters.api.Proof;
import org.faisceau.charters.api.Proofs;
import org.faisceau.charters.api.Residencies;
import org.faisceau.charters.api.Residency;
import org.faisceau.charters.api.Support;
import org.faisceau.charters.api.Supports;
import org.faisceau.documents.api.Paper;
import org.faisceau.documents.api.PaperBuilder;
import org.faisceau.documents.spi.Exportable.Column;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Period;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Words;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The report of one year of a charter: each commitment with the rule that read it, the evidence, the companies, the indicators. */
@Component(service = YearPaper.class)
public final class YearPaper {
    private static final int PAGE = 200;
    private final CockpitViews views;
    private final Proofs proofs;
    private final Enclosures enclosures;
    private final Residencies residencies;
    private final Demonstrators demonstrators;
    private final Supports supports;
    private final Indicators indicators;
    private final Bearers bearers;
    private final Clock clock;

    @Activate
    public YearPaper(@Reference CockpitViews views, @Reference Proofs proofs, @Reference Enclosures enclosures, @Reference Residencies residencies, @Reference Demonstrators demonstrators, @Reference Supports supports,
            @Reference Indicators indicators, @Reference Bearers bearers, @Reference Clock clock) {
        this.views = views;
        this.proofs = proofs;
        this.enclosures = enclosures;
        this.residencies = residencies;
        this.demonstrators = demonstrators;
        this.supports = supports;
        this.indicators = indicators;
        this.bearers = bearers;
        this.clock = clock;
    }

    /** One year, from 1; empty where the charter has no such year or is hidden. */
    Optional<Paper> of(Actor actor, Words words, Lab lab, Charter charter, int year) {
        if (year < 1 || year > charter.years().size()) return Optional.empty();
        return views.of(actor, words, charter).map(cockpit -> paper(actor, words, lab, cockpit, year));
    }

    private Paper paper(Actor actor, Words words, Lab lab, CockpitView cockpit, int year) {
        var period = cockpit.charter().years().get(year - 1);
        var paper = Paper.titled(words.locale(), words.say("yearPaper.title", year, lab.name()), Days.today(clock)).kicker(words.say("charter.number", cockpit.charter().number())).author(lab.name()).sealed();
        paper.paragraph(lab.content().identity());
        paper.section(words.say("yearPaper.glance")).fact(words.say("field.bearer"), bearers.name(lab.content().bearer())).fact(words.say("yearPaper.period"), words.say("charter.days", words.day(period.first()), words.day(period.last())))
                .fact(words.say("cockpit.kept"), words.say("cockpit.keptOf", kept(cockpit, year), cockpit.commitments().size()));
        if (period.contains(Days.today(clock))) paper.note(words.say("yearPaper.running"));
        paper.section(words.say("cockpit.five")).note(words.say("paper.note"));
        stands(words, paper, cockpit.commitments(), year);
        paper.section(words.say("cockpit.duties"));
        stands(words, paper, cockpit.duties(), year);
        paper.section(words.say("yearPaper.evidence"));
        int shown = 0;
        var papers = enclosures.ofLab(actor, lab.id()).stream().collect(Collectors.groupingBy(Enclosure::owner));
        for (var row : rows(cockpit)) shown += evidence(actor, words, paper, lab, row, period, papers);
        if (shown == 0) paper.paragraph(words.say("yearPaper.noEvidence"));
        companies(actor, words, paper, lab, period);
        var answers = supports.of(actor, lab.id()).stream().map(Support::content).filter(one -> one.answeredOn().filter(period::contains).isPresent())
                .map(one -> words.say("paper.piece", words.say("topic." + one.topic()), one.answer().isEmpty() ? one.request() : one.answer())).toList();
        if (!answers.isEmpty()) paper.section(words.say("ecolab.title")).items(answers);
        counted(actor, words, paper, lab, period);
        return paper.build();
    }

    private static long kept(CockpitView cockpit, int year) {
        return cockpit.commitments().stream().filter(row -> row.years().get(year - 1).reading().finding().state() == Finding.State.KEPT).count();
    }

    private static List<CockpitRow> rows(CockpitView cockpit) {
        return Stream.of(cockpit.commitments(), cockpit.duties(), cockpit.others()).flatMap(List::stream).toList();
    }

    private static void stands(Words words, PaperBuilder paper, List<CockpitRow> rows, int year) {
        var heads = List.of(Column.text("what", words.say("cockpit.obligation")), Column.text("state", words.say("paper.state")), Column.text("rule", words.say("paper.rule")), Column.text("rhythm", words.say("commitment.rhythm")));
        paper.table("", heads, rows.stream().map(row -> {
            var reading = row.years().get(year - 1);
            return List.of(words.say("obligation." + row.obligation().word() + ".short"), reading.label(), (reading.sentence() + " " + reading.stopped()).strip(), row.rhythm(words));
        }).toList());
    }

    /** How many pieces were shown. */
    private int evidence(Actor actor, Words words, PaperBuilder paper, Lab lab, CockpitRow row, Period period, Map<Ref, List<Enclosure>> enclosed) {
        var word = row.obligation().word();
        var pieces = proofs.of(actor, lab.id(), word).stream().filter(one -> period.contains(one.content().heldOn())).toList();
        if (pieces.isEmpty()) return 0;
        paper.subsection(words.say("obligation." + word + ".short")).items(pieces.stream().map(one -> piece(words, one, enclosed.getOrDefault(new Ref(Enclosures.PROOF, one.id()), List.of()))).toList());
        return pieces.size();
    }

    private static String piece(Words words, Proof proof, List<Enclosure> enclosed) {
        var said = words.say("paper.piece", words.day(proof.content().heldOn()), proof.content().what());
        var papers = enclosed.stream().map(one -> one.file().name()).collect(Collectors.joining(", "));
        return papers.isEmpty() ? said : words.say("yearPaper.withPapers", said, papers);
    }

    private void companies(Actor actor, Words words, PaperBuilder paper, Lab lab, Period period) {
        var here = residencies.of(actor, lab.id()).stream().filter(one -> wasHere(one, period)).toList();
        var names = bearers.all(here.stream().map(one -> one.content().company()).distinct().toList());
        paper.section(words.say("yearPaper.companies"));
        if (here.isEmpty()) paper.paragraph(words.say("residents.hosted.none"));
        else paper.paragraph(words.say("yearPaper.hosted", here.size())).table("", List.of(Column.text("company", words.say("field.company")), Column.text("target", words.say("column.target")), Column.text("days", words.say("residents.days")),
                Column.text("outcome", words.say("yearPaper.outcome"))), here.stream().map(one -> List.of(names.getOrDefault(one.content().company(), one.content().company()), one.content().target(), days(words, one), outcome(words, one))).toList());
        var shown = demonstrators(actor, lab).stream()
                .filter(one -> !one.content().from().isAfter(period.last()) && one.content().until().filter(day -> day.isBefore(period.first())).isEmpty()).toList();
        if (shown.isEmpty()) return;
        paper.subsection(words.say("tab.demonstrators")).items(shown.stream().map(one -> words.say("paper.piece", one.content().name(), one.content().what())).toList());
    }

    /** All there ever were: a sealed paper leaves none out. */
    private List<Demonstrator> demonstrators(Actor actor, Lab lab) {
        var all = new ArrayList<Demonstrator>();
        var after = "";
        do {
            var slice = demonstrators.page(actor, lab.id(), new DemonstratorFilter("", Optional.empty(), Days.today(clock)), DemonstratorOrder.NAME, after, PAGE);
            all.addAll(slice.items());
            after = slice.next();
        } while (!after.isEmpty());
        return all;
    }

    private static boolean wasHere(Residency one, Period period) {
        boolean came = one.state() == Residency.State.HOSTED || one.state() == Residency.State.LEFT;
        return came && one.content().arrivesOn().filter(day -> !day.isAfter(period.last())).isPresent() && one.content().leavesOn().filter(day -> day.isBefore(period.first())).isEmpty();
    }

    private static String days(Words words, Residency one) {
        var since = one.content().arrivesOn().map(words::day).orElse("");
        return one.content().leavesOn().map(until -> words.say("charter.days", since, words.day(until))).orElseGet(() -> words.say("residents.since", since));
    }

    private static String outcome(Words words, Residency one) {
        var outcome = one.outcome();
        return Stream.of(outcome.contracts() < 0 ? "" : words.say("yearPaper.contracts", outcome.contracts()), outcome.jobs() < 0 ? "" : words.say("yearPaper.jobs", outcome.jobs())).filter(said -> !said.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** Indicators are counted by civil years: those that this year of the charter touches. */
    private void counted(Actor actor, Words words, PaperBuilder paper, Lab lab, Period period) {
        var board = indicators.of(actor, lab.id());
        if (board.isEmpty()) return;
        var years = board.get().years().stream().filter(year -> year >= period.first().getYear() && year <= period.last().getYear()).toList();
        var heads = new ArrayList<>(List.of(Column.text("indicator", words.say("column.indicator"))));
        years.forEach(year -> {
            heads.add(Column.text("v" + year, String.valueOf(year)));
            heads.add(Column.text("t" + year, words.say("yearPaper.aimOf", String.valueOf(year))));
        });
        paper.section(words.say("tab.indicators")).note(words.say("indicators.proposed"));
        for (var group : IndicatorsPage.groups(words, lab, board.get(), 0)) paper.table(words.say("objective." + group.objective()), heads, group.views().stream().map(view -> line(view, years)).toList());
    }

    private static List<String> line(IndicatorView view, List<Integer> years) {
        var line = new ArrayList<>(List.of(view.name()));
        view.row().cells().stream().filter(cell -> years.contains(cell.year())).forEach(cell -> {
            line.add(view.row().stopped().isEmpty() ? view.value(cell) : cell.value().isEmpty() ? view.silence() : view.value(cell) + " (" + view.silence() + ")");
            line.add(view.target(cell));
        });
        return line;
    }
}
