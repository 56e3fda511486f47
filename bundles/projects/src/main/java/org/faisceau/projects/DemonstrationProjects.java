// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.faisceau.directory.api.Organisations;
import org.faisceau.directory.api.Person;
import org.faisceau.directory.api.Solution;
import org.faisceau.directory.api.SolutionThemes;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.FileBeside;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.spi.Demonstration;
import org.faisceau.kernel.spi.Kind;
import org.faisceau.projects.api.Makeup;
import org.faisceau.projects.api.Member;
import org.faisceau.projects.api.Partner;
import org.faisceau.projects.api.Project;
import org.faisceau.projects.api.Projects;
import org.faisceau.projects.api.Stage;
import org.faisceau.projects.api.Step;
import org.faisceau.projects.api.Task;
import org.faisceau.projects.api.Written;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Projects of the fictitious territory; their needs, solutions and people are those of it, where it has them. */
@Component
public final class DemonstrationProjects implements Demonstration {
    private final Projects projects;
    private final SolutionThemes themes;
    private final Organisations organisations;
    private final Clock clock;
    @Reference
    private volatile List<Kind> kinds = List.of();

    @Activate
    public DemonstrationProjects(@Reference Projects projects, @Reference SolutionThemes themes, @Reference Organisations organisations, @Reference Clock clock) {
        this.projects = projects;
        this.themes = themes;
        this.organisations = organisations;
        this.clock = clock;
    }

    @Override
    public String part() {
        return "projects";
    }

    @Override
    public int order() {
        return 70;
    }

    @Override
    public void load() {
        Stream.of(FileBeside.text(DemonstrationProjects.class, "demonstration.txt").split("\n\n")).forEach(block -> project(Arrays.asList(block.strip().split("\n"))));
    }

    private void project(List<String> block) {
        var facts = block.get(0).split("\\|", -1);
        var makeup = Makeup.none();
        for (var line : block.subList(2, block.size())) makeup = with(makeup, line.split("\\|", -1));
        var theme = themes.codes(Actor.system()).contains(facts[4]) ? facts[4] : "";
        var content = new Project.Content(facts[6], block.get(1), facts[5], Stage.valueOf(facts[0]), theme, day(facts[1]), day(facts[2]), Boolean.parseBoolean(facts[3]), makeup);
        if (!(projects.add(Actor.system(), content) instanceof Written.Done<Project>)) throw new IllegalStateException("demonstration: " + content);
    }

    private Makeup with(Makeup one, String[] line) {
        return switch (line[0]) {
            case "partner" -> organisations.find(Actor.system(), line[1]).isEmpty() ? one : one.withPartners(Makeup.and(one.partners(), new Partner(line[1], line[2])));
            case "need" -> picked("need", line[1]).map(ref -> one.withNeeds(Makeup.and(one.needs(), ref.id()))).orElse(one);
            case "solution" -> picked(Solution.KIND, line[1]).map(ref -> one.withSolutions(Makeup.and(one.solutions(), ref.id()))).orElse(one);
            case "member" -> picked(Person.KIND, line[2]).map(ref -> one.withTeam(Makeup.and(one.team(), new Member(Task.valueOf(line[1]), ref.id())))).orElse(one);
            case "step" -> one.withSteps(Makeup.and(one.steps(), new Step(line[1], day(line[2]), day(line[3]))));
            default -> throw new IllegalArgumentException("line: " + line[0]);
        };
    }

    private Optional<Ref> picked(String word, String text) {
        return kinds.stream().filter(kind -> kind.word().equals(word)).flatMap(kind -> kind.pick(Actor.system(), text, 1).stream()).findFirst();
    }

    /** Days from today; nothing for nothing. */
    private Optional<LocalDate> day(String days) {
        return days.isEmpty() ? Optional.empty() : Optional.of(Days.today(clock).plusDays(Long.parseLong(days)));
    }
}
