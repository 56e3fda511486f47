// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects.console;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.directory.api.Organisation;
import org.faisceau.directory.api.Organisations;
import org.faisceau.directory.api.People;
import org.faisceau.directory.api.SolutionThemes;
import org.faisceau.documents.api.Paper;
import org.faisceau.documents.api.PaperBuilder;
import org.faisceau.documents.spi.Exportable.Column;
import org.faisceau.documents.spi.Printable;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Texts;
import org.faisceau.kernel.api.Words;
import org.faisceau.kernel.spi.Kind;
import org.faisceau.projects.api.Makeup;
import org.faisceau.projects.api.Member;
import org.faisceau.projects.api.Project;
import org.faisceau.projects.api.Projects;
import org.faisceau.projects.api.Task;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The file of a project on paper: what it is made of, then what was done in it, as far as who prints it may read. */
@Component
public final class ProjectPaper implements Printable {
    private static final Texts TEXTS = Texts.beside(ProjectPaper.class);
    private final Projects projects;
    private final PaperParts parts;
    private final Organisations organisations;
    private final Accounts accounts;
    private final People people;
    private final SolutionThemes themes;
    @Reference
    private volatile List<Kind> kinds = List.of();

    @Activate
    public ProjectPaper(@Reference Projects projects, @Reference PaperParts parts, @Reference Organisations organisations, @Reference Accounts accounts, @Reference People people, @Reference SolutionThemes themes) {
        this.projects = projects;
        this.parts = parts;
        this.organisations = organisations;
        this.accounts = accounts;
        this.people = people;
        this.themes = themes;
    }

    @Override
    public String kind() {
        return Project.KIND;
    }

    @Override
    public Optional<Paper> paper(Actor actor, Locale locale, String id) {
        return projects.find(actor, id).map(project -> paper(actor, TEXTS.in(locale), project));
    }

    private Paper paper(Actor actor, Words words, Project project) {
        var content = project.content();
        var named = organisations.findAll(actor, project.sides());
        var bearer = name(words, named, content.bearer());
        var paper = Paper.titled(words.locale(), project.title(), Days.of(project.changedAt())).kicker(words.say("paper.project")).author(bearer);
        paper.fact(words.say("field.bearer"), bearer).fact(words.say("field.stage"), words.say("stage." + content.stage())).fact(words.say("experiment.days"), Saying.days(words, content.startsOn(), content.endsOn()))
                .fact(words.say("field.theme"), content.theme().isEmpty() ? "" : themes.name(actor, content.theme(), words.locale()));
        paper.section(words.say("field.summary")).paragraph(content.summary().isEmpty() ? words.say("project.noSummary") : content.summary());
        makeup(actor, words, paper, content.makeup(), named);
        parts.pillars(actor, words, paper, project);
        parts.iterations(actor, words, paper, project, accounts::shownName);
        parts.experiments(actor, words, paper, project, id -> organisations.find(actor, id).map(Organisation::name).orElseGet(() -> words.say("name.gone")), accounts::shownName);
        parts.partnership(actor, words, paper, project, organisation -> name(words, named, organisation), accounts::shownName);
        return paper.build();
    }

    private void makeup(Actor actor, Words words, PaperBuilder paper, Makeup makeup, Map<String, Organisation> named) {
        if (!makeup.partners().isEmpty()) paper.section(words.say("paper.partners")).table("", List.of(Column.text("organisation", words.say("field.organisation")), Column.text("part", words.say("field.part"))),
                makeup.partners().stream().map(one -> List.of(name(words, named, one.organisation()), one.part())).toList());
        team(actor, words, paper, makeup);
        titled(paper, words.say("needs.title"), titles(actor, words, Picks.NEED, makeup.needs()));
        titled(paper, words.say("solutions.title"), titles(actor, words, Picks.SOLUTION, makeup.solutions()));
        if (!makeup.steps().isEmpty()) paper.section(words.say("steps.title")).table("", List.of(Column.text("step", words.say("field.step")), Column.text("dueOn", words.say("field.dueOn")), Column.text("doneOn", words.say("field.doneOn"))),
                makeup.steps().stream().map(one -> List.of(one.title(), Saying.day(words, one.dueOn()), Saying.day(words, one.doneOn()))).toList());
    }

    /** By task; who may not read a record of the directory reads no name here either. */
    private void team(Actor actor, Words words, PaperBuilder paper, Makeup makeup) {
        if (makeup.team().isEmpty()) return;
        var called = people.findAll(actor, makeup.team().stream().map(Member::person).distinct().toList());
        paper.section(words.say("team.title"));
        for (var task : Task.values()) paper.fact(words.say("task." + task), makeup.team().stream().filter(one -> one.task() == task)
                .map(one -> called.containsKey(one.person()) ? called.get(one.person()).name() : words.say("name.hidden")).collect(Collectors.joining(", ")));
    }

    private static void titled(PaperBuilder paper, String heading, List<String> items) {
        if (!items.isEmpty()) paper.section(heading).items(items);
    }

    private List<String> titles(Actor actor, Words words, String word, Collection<String> ids) {
        var refs = ids.stream().map(id -> new Ref(word, id)).toList();
        var kind = kinds.stream().filter(one -> one.word().equals(word)).findFirst();
        if (kind.isEmpty()) return refs.isEmpty() ? List.of() : List.of(words.say("pick.stopped"));
        var titles = kind.get().titles(actor, refs, words.locale());
        return refs.stream().map(ref -> titles.getOrDefault(ref, words.say("pick.hidden"))).toList();
    }

    private static String name(Words words, Map<String, Organisation> named, String id) {
        return named.containsKey(id) ? named.get(id).name() : words.say("name.gone");
    }
}
