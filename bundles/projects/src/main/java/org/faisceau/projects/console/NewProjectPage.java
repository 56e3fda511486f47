// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects.console;

import java.util.List;
import java.util.Optional;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;
import org.faisceau.projects.api.Makeup;
import org.faisceau.projects.api.Projects;
import org.faisceau.projects.api.Stage;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A new project; query parameter {@code about} names the need or the solution it begins from. */
@Component
public final class NewProjectPage implements Page {
    private final Projects projects;
    private final ProjectForm forms;
    private final Picks picks;

    @Activate
    public NewProjectPage(@Reference Projects projects, @Reference ProjectForm forms, @Reference Picks picks) {
        this.projects = projects;
        this.forms = forms;
        this.picks = picks;
    }

    @Override
    public Address address() {
        return Address.of("projects/new").writtenBy(Role.BUYER);
    }

    @Override
    public Answer show(Visit visit) {
        var form = Form.blank().with("stage", Stage.PREPARED.name()).with("bearer", visit.actor().is(Role.MANAGER) ? "" : visit.actor().organisation()).with("about", visit.query("about"));
        about(form).flatMap(ref -> readable(visit, ref)).ifPresent(one -> form.with("title", one.title()));
        return asked(visit, 200, form);
    }

    private Optional<Picks.Shown> readable(Visit visit, Ref ref) {
        return picks.shown(visit, ref.kind(), List.of(ref.id())).stream().filter(one -> !one.address().isEmpty()).findFirst();
    }

    @Override
    public Answer submit(Visit visit) {
        var words = visit.words(NewProjectPage.class);
        var form = visit.form();
        if (about(form).filter(ref -> readable(visit, ref).isEmpty()).isPresent()) return asked(visit, 422, form.reject("about", "pick.none"));
        return forms.read(form, about(form).map(NewProjectPage::beginning).orElse(Makeup.none())).map(content -> Said.of(words, projects.add(visit.actor(), content), form, "project.mayNotAdd",
                again -> asked(visit, 422, again), lost -> asked(visit, 409, form), done -> Answer.redirect(done.address(), words.say("project.added")))).orElseGet(() -> asked(visit, 422, form));
    }

    private static Makeup beginning(Ref ref) {
        return ref.kind().equals(Picks.NEED) ? Makeup.none().withNeeds(List.of(ref.id())) : Makeup.none().withSolutions(List.of(ref.id()));
    }

    private static Optional<Ref> about(Form form) {
        var typed = form.value("about");
        return typed.matches("(" + Picks.NEED + "|" + Picks.SOLUTION + "):[A-Za-z0-9-]{1,80}") ? Optional.of(Ref.of(typed)) : Optional.empty();
    }

    private Answer asked(Visit visit, int status, Form form) {
        if (!projects.mayAdd(visit.actor())) return Answer.refused(visit.words(NewProjectPage.class).say("project.mayNotAdd"));
        return forms.screen(visit, status, form, "/projects/new", "/projects");
    }
}
