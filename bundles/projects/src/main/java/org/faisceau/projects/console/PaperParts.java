// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects.console;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faisceau.documents.api.PaperBuilder;
import org.faisceau.documents.spi.Exportable.Column;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Words;
import org.faisceau.projects.api.ActionPlans;
import org.faisceau.projects.api.Assessment;
import org.faisceau.projects.api.Assessments;
import org.faisceau.projects.api.Experiment;
import org.faisceau.projects.api.ExperimentFilter;
import org.faisceau.projects.api.Experiments;
import org.faisceau.projects.api.Gates;
import org.faisceau.projects.api.Iteration;
import org.faisceau.projects.api.Iterations;
import org.faisceau.projects.api.Measure;
import org.faisceau.projects.api.Objectives;
import org.faisceau.projects.api.Passage;
import org.faisceau.projects.api.Project;
import org.faisceau.projects.api.Question;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The parts of a project's file that tell what was done in it; one without content is left out. */
@Component(service = PaperParts.class)
public final class PaperParts {
    private static final int MEASURES_MOST = 40;
    private static final int YEARS_MOST = 3;
    private static final int EXPERIMENTS_MOST = 50;
    private static final int COUNT_MOST = 2000;
    private final Assessments assessments;
    private final ActionPlans plans;
    private final Iterations iterations;
    private final Experiments experiments;
    private final Objectives objectives;
    private final Gates gates;

    @Activate
    public PaperParts(
            @Reference Assessments assessments, @Reference ActionPlans plans, @Reference Iterations iterations, @Reference Experiments experiments, @Reference Objectives objectives, @Reference Gates gates) {
        this.assessments = assessments;
        this.plans = plans;
        this.iterations = iterations;
        this.experiments = experiments;
        this.objectives = objectives;
        this.gates = gates;
    }

    private static List<Column> columns(Words words, String... keys) {
        return Arrays.stream(keys).map(key -> Column.text(key, words.say(key))).toList();
    }

    /** The latest year that something was said of, then the plan. */
    void pillars(Actor actor, Words words, PaperBuilder paper, Project project) {
        var all = assessments.of(actor, project.id());
        if (!all.isEmpty()) {
            int year = all.get(0).year();
            paper.section(words.say("tab.pillars")).note(words.say("pillars.proposed"));
            compared(words, paper, all);
            paper.table(String.valueOf(year), columns(words, "pillars.question", "field.level", "field.words", "field.evidence"), all.stream().filter(one -> one.year() == year)
                    .map(one -> List.of(words.say("question." + one.question()), words.say("level." + one.content().level()), one.content().words(), one.content().evidence())).toList());
            all.stream().filter(one -> one.year() == year).forEach(one -> paper.fact(words.say("field.represents"), one.content().represents()).fact(words.say("field.changed"), one.content().changed()));
        }
        var plan = plans.of(actor, project.id());
        if (!plan.isEmpty()) paper.section(words.say("plan.title")).table("", columns(words, "field.what", "field.pillar", "field.who", "field.dueOn", "field.doneOn"), plan.stream().map(one -> List.of(one.content().what(),
                words.say("pillar." + one.content().pillar() + ".short"), one.content().who(), Saying.day(words, one.content().dueOn()), Saying.day(words, one.content().doneOn()))).toList());
    }

    /** Year beside year, at most the three latest; one alone is told below. */
    private static void compared(Words words, PaperBuilder paper, List<Assessment> all) {
        var years = all.stream().map(Assessment::year).distinct().limit(YEARS_MOST).sorted().toList();
        if (years.size() < 2) return;
        Map<String, String> levels = all.stream().collect(Collectors.toMap(one -> one.year() + " " + one.question(), one -> words.say("level." + one.content().level())));
        var columns = Stream.concat(Stream.of(Column.text("question", words.say("pillars.question"))), years.stream().map(year -> Column.text("y" + year, String.valueOf(year)))).toList();
        paper.table(words.say("pillars.drawing"), columns, Arrays.stream(Question.values())
                .map(question -> Stream.concat(Stream.of(words.say("question." + question)), years.stream().map(year -> levels.getOrDefault(year + " " + question, words.say("level.unsaid")))).toList()).toList());
    }

    void iterations(Actor actor, Words words, PaperBuilder paper, Project project, UnaryOperator<String> accounts) {
        var all = iterations.of(actor, project.id());
        if (!all.isEmpty()) paper.section(words.say("tab.iterations")).note(words.say("iterations.standard"));
        all.forEach(one -> iteration(words, paper, one, accounts));
    }

    private static void iteration(Words words, PaperBuilder paper, Iteration one, UnaryOperator<String> accounts) {
        paper.subsection(words.say("iteration.number", one.number())).fact(words.say("field.hypothesis"), one.content().hypothesis()).fact(words.say("field.test"), one.content().test()).fact(words.say("field.result"), one.content().result());
        one.decision().ifPresent(it -> paper.fact(words.say("iteration.decision", accounts.apply(it.account()), words.day(it.on())), words.say("verdict." + it.verdict()) + " — " + it.reason()).fact(words.say("field.next"), it.next()));
    }

    void experiments(Actor actor, Words words, PaperBuilder paper, Project project, UnaryOperator<String> organisations, UnaryOperator<String> accounts) {
        var page = experiments.page(actor, ExperimentFilter.of(project.id()), true, "", EXPERIMENTS_MOST);
        if (!page.items().isEmpty()) paper.section(words.say("tab.experiments"));
        if (page.hasNext()) paper.note(words.say("experiments.cut", experiments.count(actor, ExperimentFilter.of(project.id()), COUNT_MOST) - EXPERIMENTS_MOST));
        page.items().forEach(one -> experiment(actor, words, paper, one, organisations, accounts));
    }

    private void experiment(Actor actor, Words words, PaperBuilder paper, Experiment one, UnaryOperator<String> organisations, UnaryOperator<String> accounts) {
        var content = one.content();
        paper.subsection(one.title()).fact(words.say("field.place"), content.place()).fact(words.say("experiment.days"), Saying.days(words, content.startsOn(), content.endsOn())).fact(words.say("field.protocol"), content.protocol())
                .fact(words.say("field.evaluator"), content.evaluator().isEmpty() ? "" : organisations.apply(content.evaluator()))
                .fact(words.say("field.expected"), content.expected()).fact(words.say("field.acceptability"), content.acceptability()).fact(words.say("field.result"), content.result());
        measures(words, paper, experiments.measures(actor, one.id()));
        Stream.concat(experiments.earlier(actor, one.id()).stream(), one.decision().stream()).forEach(it -> paper.fact(words.say("iteration.decision", accounts.apply(it.account()), words.day(it.on())), decided(words, it)));
    }

    /** As a table where they are few; else the first and the last of each series: all of them are too many for a paper. */
    private static void measures(Words words, PaperBuilder paper, List<Measure> all) {
        if (all.isEmpty()) return;
        if (all.size() <= MEASURES_MOST) paper.table(words.say("measures.title"), columns(words, "measures.column.series", "measures.column.day", "measures.column.value"), all.stream().map(one -> List.of(one.series(), words.day(one.on()), MeasureChart.said(words, one))).toList());
        else MeasureChart.of(all).forEach(chart -> paper.fact(chart.series(), words.say("measures.span", chart.measures().size(), MeasureChart.said(words, chart.first()), words.day(chart.first().on()), MeasureChart.said(words, chart.last()), words.day(chart.last().on()))));
    }

    private static String decided(Words words, Experiment.Decision one) {
        var until = one.until().map(day -> " " + words.say("experiment.until", words.day(day))).orElse("");
        return words.say("experiment.verdict." + one.verdict()) + until + " — " + one.reason();
    }

    /** Gates are told to who may read them alone. */
    void partnership(Actor actor, Words words, PaperBuilder paper, Project project, UnaryOperator<String> organisations, UnaryOperator<String> accounts) {
        var all = objectives.of(actor, project.id());
        if (!all.isEmpty()) paper.section(words.say("tab.partnership")).table("", columns(words, "field.phase", "field.objective", "field.expected", "field.state", "field.seen"), all.stream().map(one -> List.of(
                words.say("phase." + one.content().phase()), one.content().what(), one.content().expected(), words.say("objective.state." + one.content().state()), one.content().result())).toList());
        gates.of(actor, project.id()).forEach(passage -> gate(words, paper, passage, organisations, accounts));
    }

    private static void gate(Words words, PaperBuilder paper, Passage passage, UnaryOperator<String> organisations, UnaryOperator<String> accounts) {
        paper.subsection(words.say("gate." + passage.gate())).paragraph(words.say("iteration.decision", accounts.apply(passage.account()), words.day(passage.on()))).paragraph(passage.reason());
        passage.fates().forEach(fate -> paper.fact(organisations.apply(fate.organisation()), words.say(fate.isKept() ? "fate." + passage.gate() + ".kept" : "fate.dropped") + " — " + fate.reason()));
    }
}
