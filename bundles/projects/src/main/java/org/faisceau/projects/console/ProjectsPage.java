// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects.console;

import java.time.Clock;
import java.util.List;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Choosable;
import org.faisceau.console.spi.Columns;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Section;
import org.faisceau.console.spi.Visit;
import org.faisceau.directory.api.SolutionThemes;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Slice;
import org.faisceau.projects.api.Project;
import org.faisceau.projects.api.Projects;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The projects a person may read, narrowed and sorted as the address says. */
@Component
public final class ProjectsPage implements Page, Choosable {
    private static final Columns COLUMNS = Columns.of("projects").fixed("project").sorted("title").shown("stage").shown("bearer").shown("partners").classed("number").shown("start").sorted("start").shown("next").hidden("theme").shown("changed").sorted("changed");
    private static final int LINES = 25;
    private static final int COUNT_MOST = 2000;
    private static final int PAGE_MOST = 200;
    private final Projects projects;
    private final SolutionThemes themes;
    private final Names names;
    private final Picks picks;
    private final Clock clock;

    @Activate
    public ProjectsPage(@Reference Projects projects, @Reference SolutionThemes themes, @Reference Names names, @Reference Picks picks, @Reference Clock clock) {
        this.projects = projects;
        this.themes = themes;
        this.names = names;
        this.picks = picks;
        this.clock = clock;
    }

    @Override
    public Address address() {
        return Address.of("projects").inMenu(Section.LAB, "menu.projects", "network", 50);
    }

    @Override
    public Answer show(Visit visit) {
        var words = visit.words(ProjectsPage.class);
        var filter = ProjectFilters.filter(visit);
        Slice<Project> slice;
        try {
            slice = projects.page(visit.actor(), filter, ProjectFilters.order(visit), visit.after(), LINES);
        } catch (IllegalArgumentException cursorOfAnotherOrder) {
            return Answer.redirect(visit.hereWith("after", ""));
        }
        var bearers = names.organisations(visit, slice.items().stream().map(one -> one.content().bearer()).distinct().toList());
        var list = new ProjectList(slice, projects.count(visit.actor(), filter, COUNT_MOST), ProjectFilters.of(visit, words, themes, names, picks), bearers, projects.mayAdd(visit.actor()), Days.today(clock));
        return Answer.screen(words.say("menu.projects"), new StaticTemplates().projects(visit, words, list, visit.columns(COLUMNS)));
    }

    @Override
    public List<Ref> matching(Visit visit, int limit) {
        return projects.page(visit.actor(), ProjectFilters.filter(visit), ProjectFilters.order(visit), "", Math.min(limit, PAGE_MOST)).items().stream().map(Project::ref).toList();
    }
}
