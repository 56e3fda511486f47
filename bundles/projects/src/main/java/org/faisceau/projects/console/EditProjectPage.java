// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects.console;

import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Role;
import org.faisceau.projects.api.Project;
import org.faisceau.projects.api.Projects;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Changes what is written of a project; who comes second is shown both versions. */
@Component
public final class EditProjectPage implements Page {
    private final Projects projects;
    private final ProjectForm forms;

    @Activate
    public EditProjectPage(@Reference Projects projects, @Reference ProjectForm forms) {
        this.projects = projects;
        this.forms = forms;
    }

    @Override
    public Address address() {
        return Address.of("projects/{id}/edit").writtenBy(Role.BUYER);
    }

    @Override
    public Answer show(Visit visit) {
        return projects.find(visit.actor(), visit.path("id")).map(one -> asked(visit, 200, one, forms.filled(one))).orElseGet(() -> ProjectPage.absent(visit));
    }

    @Override
    public Answer submit(Visit visit) {
        var words = visit.words(EditProjectPage.class);
        var found = projects.find(visit.actor(), visit.path("id"));
        if (found.isEmpty()) return Answer.notFound();
        var current = found.get();
        var form = visit.form();
        return forms.read(form, current.makeup()).map(content -> Said.of(words, projects.change(visit.actor(), current.id(), form.version(), content), form, "project.refused", again -> asked(visit, 422, current, again),
                lost -> forms.conflict(visit, lost, form), done -> Answer.redirect(done.address(), words.say("project.changed")))).orElseGet(() -> asked(visit, 422, current, form));
    }

    private Answer asked(Visit visit, int status, Project one, Form form) {
        if (!projects.mayChange(visit.actor(), one)) return Answer.refused(visit.words(EditProjectPage.class).say("project.refused"));
        return forms.screen(visit, status, form, one.address() + "/edit", one.address());
    }
}
