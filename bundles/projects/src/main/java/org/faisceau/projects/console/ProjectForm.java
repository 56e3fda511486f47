// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects.console;

import java.util.List;
import java.util.Optional;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Clash;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Option;
import org.faisceau.console.spi.Ui;
import org.faisceau.console.spi.Visit;
import org.faisceau.directory.api.SolutionThemes;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Words;
import org.faisceau.projects.api.Makeup;
import org.faisceau.projects.api.Project;
import org.faisceau.projects.api.Projects;
import org.faisceau.projects.api.Stage;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Between the form of a project and what is recorded of it; what it is made of has forms of its own. */
@Component(service = ProjectForm.class)
public final class ProjectForm {
    private static final List<String> FIELDS = List.of("title", "summary", "bearer", "stage", "theme", "startsOn", "endsOn", "shared");
    private final SolutionThemes themes;
    private final Names names;

    @Activate
    public ProjectForm(@Reference SolutionThemes themes, @Reference Names names) {
        this.themes = themes;
        this.names = names;
    }

    /** What is offered to choose from. */
    record Offer(List<Option> bearers, List<Option> stages, List<Option> themes) {}

    Form filled(Project project) {
        var one = project.content();
        var form = Form.blank().with("version", String.valueOf(project.version())).with("title", one.title()).with("summary", one.summary()).with("bearer", one.bearer()).with("stage", one.stage().name())
                .with("theme", one.theme()).with("startsOn", Days.write(one.startsOn())).with("endsOn", Days.write(one.endsOn()));
        return one.isShared() ? form.with("shared", "true") : form;
    }

    /**
     * What was typed, where the form has no problem.
     *
     * @param makeup what the project is made of, which this form leaves as it is
     */
    Optional<Project.Content> read(Form form, Makeup makeup) {
        var title = form.text("title", Projects.TITLE_MAX);
        var summary = form.optional("summary", Projects.TEXT_MAX);
        var bearer = form.text("bearer", Projects.TITLE_MAX);
        var stage = form.choice("stage", Stage.class);
        var startsOn = form.day("startsOn");
        var endsOn = form.day("endsOn");
        if (form.hasProblems()) return Optional.empty();
        return Optional.of(new Project.Content(title, summary, bearer, stage.orElseThrow(), form.value("theme"), startsOn, endsOn, form.flag("shared"), makeup));
    }

    private Offer offer(Visit visit, Words words, Form form) {
        return new Offer(names.bearers(visit, form.value("bearer")), ProjectFilters.stages(words), Names.withChosen(Themes.of(themes, visit).options(), form.value("theme"), form.value("theme")));
    }

    Answer screen(Visit visit, int status, Form form, String address, String back) {
        var words = visit.words(ProjectForm.class);
        return new Answer.Screen(status, words.say(form.version() == 0 ? "project.new" : "project.edit"), new StaticTemplates().projectForm(words, form, offer(visit, words, form), address, back));
    }

    Answer conflict(Visit visit, Project current, Form form) {
        var words = visit.words(ProjectForm.class);
        var offer = offer(visit, words, form);
        var clash = Clash.of(filled(current), form, FIELDS, field -> words.say("field." + field), (field, value) -> said(words, offer, field, value));
        return Answer.conflict(words.say("project.edit"), Ui.clash(words, clash, current.address() + "/edit", current.version(), current.address(), "save"));
    }

    private static String said(Words words, Offer offer, String field, String value) {
        if (field.equals("shared")) return words.say("project.isShared");
        var options = switch (field) {
            case "bearer" -> offer.bearers();
            case "stage" -> offer.stages();
            case "theme" -> offer.themes();
            default -> List.<Option>of();
        };
        return options.stream().filter(one -> one.value().equals(value)).map(Option::label).findFirst().orElse(value);
    }
}
