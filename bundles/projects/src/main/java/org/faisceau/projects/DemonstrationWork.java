// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faisceau.accounts.api.Account;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.FileBeside;
import org.faisceau.kernel.spi.Demonstration;
import org.faisceau.projects.api.ActionPlans;
import org.faisceau.projects.api.Assessment;
import org.faisceau.projects.api.Assessments;
import org.faisceau.projects.api.Experiment;
import org.faisceau.projects.api.Experiments;
import org.faisceau.projects.api.Gate;
import org.faisceau.projects.api.Gates;
import org.faisceau.projects.api.Iteration;
import org.faisceau.projects.api.Iterations;
import org.faisceau.projects.api.Level;
import org.faisceau.projects.api.Measure;
import org.faisceau.projects.api.Objective;
import org.faisceau.projects.api.Objectives;
import org.faisceau.projects.api.Passage.Fate;
import org.faisceau.projects.api.Phase;
import org.faisceau.projects.api.Pillar;
import org.faisceau.projects.api.PlannedAction;
import org.faisceau.projects.api.ProjectFilter;
import org.faisceau.projects.api.ProjectOrder;
import org.faisceau.projects.api.Projects;
import org.faisceau.projects.api.Properties;
import org.faisceau.projects.api.PropertySheet;
import org.faisceau.projects.api.Question;
import org.faisceau.projects.api.Written;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What was done in the projects of the fictitious territory: a line each, of a project that a line names by words of its title. */
@Component
public final class DemonstrationWork implements Demonstration {
    private final Projects projects;
    private final Assessments assessments;
    private final ActionPlans plans;
    private final Iterations iterations;
    private final Properties properties;
    private final Objectives objectives;
    private final Gates gates;
    private final Experiments experiments;
    private final Clock clock;
    private final Function<String, Actor> people;

    @Activate
    public DemonstrationWork(
            @Reference Projects projects, @Reference Assessments assessments, @Reference ActionPlans plans, @Reference Iterations iterations, @Reference Properties properties, @Reference Objectives objectives,
            @Reference Gates gates, @Reference Experiments experiments, @Reference Clock clock, @Reference Accounts accounts) {
        this(projects, assessments, plans, iterations, properties, objectives, gates, experiments, clock, name -> accounts.named(Actor.system(), name).map(Account::actor).orElse(Actor.nobody()));
    }

    /** With accounts of the demonstration by their names. */
    DemonstrationWork(Projects projects, Assessments assessments, ActionPlans plans, Iterations iterations, Properties properties, Objectives objectives, Gates gates, Experiments experiments, Clock clock, Function<String, Actor> people) {
        this.projects = projects;
        this.assessments = assessments;
        this.plans = plans;
        this.iterations = iterations;
        this.properties = properties;
        this.objectives = objectives;
        this.gates = gates;
        this.experiments = experiments;
        this.clock = clock;
        this.people = people;
    }

    @Override
    public String part() {
        return "projects-work";
    }

    @Override
    public int order() {
        return 71;
    }

    @Override
    public void load() {
        Stream.of(FileBeside.text(DemonstrationWork.class, "work.txt").split("\n\n")).forEach(block -> project(block.strip().split("\n")));
    }

    private void project(String... lines) {
        var manager = people.apply("manager");
        var project = projects.page(manager, ProjectFilter.all().withText(lines[0]), ProjectOrder.TITLE, "", 1).items().get(0).id();
        Stream.of(lines).skip(1).map(line -> line.split("\\|", -1)).forEach(line -> one(manager, project, line));
    }

    private void one(Actor who, String project, String... line) {
        switch (line[0]) {
            case "answer" -> done(assessments.say(who, project, Days.today(clock).getYear() + Integer.parseInt(line[1]), Question.valueOf(line[2]), 0, new Assessment.Content(Level.valueOf(line[3]), line[4], at(line, 5), at(line, 6), at(line, 7))));
            case "action" -> done(plans.add(who, project, new PlannedAction.Content(Pillar.valueOf(line[1]), line[2], line[3], day(line[4]), day(line[5]))));
            case "iteration" -> iteration(who, project, line);
            case "property" -> property(who, project, line);
            case "objective" -> done(objectives.add(who, project, new Objective.Content(Phase.valueOf(line[1]), line[2], line[3], day(line[4]), Objective.State.valueOf(line[5]), line[6])));
            case "gate" -> gate(who, project, line);
            case "experiment" -> experiment(who, project, line);
            default -> throw new IllegalArgumentException("line: " + line[0]);
        }
    }

    private void iteration(Actor who, String project, String... line) {
        var one = done(iterations.open(who, project, new Iteration.Content(line[1], line[2], at(line, 3))));
        if (line.length > 4) done(iterations.decide(who, project, one.id(), one.version(), Iteration.Verdict.valueOf(line[4]), line[5], line[6]));
    }

    private void property(Actor who, String project, String... line) {
        var sides = projects.find(who, project).orElseThrow().sides();
        Map<String, String> backgrounds = sides.stream().limit(line.length - 5L).collect(Collectors.toMap(side -> side, side -> line[5 + sides.indexOf(side)]));
        done(properties.write(who, project, 0, new PropertySheet.Content(backgrounds, line[1], line[2], line[3], line[4])));
    }

    /** The last of those still in is dropped. */
    private void gate(Actor who, String project, String... line) {
        var in = gates.standing(who, project).orElseThrow().in();
        var fates = new ArrayList<Fate>();
        for (int i = 0; i < in.size(); i++) fates.add(new Fate(in.get(i), i < in.size() - 1, i < in.size() - 1 ? line[3] : line[4]));
        done(gates.pass(who, project, Gate.valueOf(line[1]), line[2], fates));
    }

    /** With two series of measures where there is room for some: one that falls, one that rises. */
    private void experiment(Actor who, String project, String... line) {
        var content = new Experiment.Content(line[1], line[2], line[3], line[4], day(line[5]), day(line[6]), evaluator(who, project), line[7], line[8]);
        var one = done(experiments.add(who, project, content));
        var series = line[9].split(";");
        var measures = new ArrayList<Measure>();
        for (var some : series) measures(measures, some.split(","), day(line[5]).orElseThrow());
        var taken = done(experiments.take(who, one.id(), one.version(), measures));
        if (line.length > 10) done(experiments.decide(who, one.id(), taken.experiment().version(), Experiment.Verdict.valueOf(line[10]), line[11], Optional.empty()));
    }

    /** Name, unit, then a value every ten days. */
    private static void measures(List<Measure> all, String[] series, LocalDate first) {
        for (int i = 2; i < series.length; i++) all.add(new Measure(series[0], first.plusDays(10L * (i - 2)), new BigDecimal(series[i]), series[1]));
    }

    /** Its last partner. */
    private String evaluator(Actor who, String project) {
        var sides = projects.find(who, project).orElseThrow().sides();
        return sides.get(sides.size() - 1);
    }

    private static String at(String[] line, int place) {
        return place < line.length ? line[place] : "";
    }

    /** Days from today; nothing for nothing. */
    private Optional<LocalDate> day(String days) {
        return days.isEmpty() ? Optional.empty() : Optional.of(Days.today(clock).plusDays(Long.parseLong(days)));
    }

    private static <R> R done(Written<R> written) {
        if (written instanceof Written.Done<R> done) return done.record();
        throw new IllegalStateException("demonstration: " + written);
    }
}
