// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.console;

import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.directory.api.Solution;
import org.faisceau.directory.api.Solutions;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Changes an entry; who comes second is shown both versions. */
@Component
public final class EditSolutionPage implements Page {
    private final Solutions solutions;
    private final SolutionForm forms;

    @Activate
    public EditSolutionPage(@Reference Solutions solutions, @Reference SolutionForm forms) {
        this.solutions = solutions;
        this.forms = forms;
    }

    @Override
    public Address address() {
        return Address.of("directory/solutions/{id}/edit").writtenBy(Role.OBSERVER);
    }

    @Override
    public Answer show(Visit visit) {
        var found = solutions.find(visit.actor(), visit.path("id"));
        if (found.isEmpty()) return Answer.notFound(new Ref(Solution.KIND, visit.path("id")));
        if (!solutions.mayChange(visit.actor(), found.get())) return refused(visit);
        return screen(visit, 200, SolutionFields.filled(found.get()));
    }

    @Override
    public Answer submit(Visit visit) {
        var words = visit.words(EditSolutionPage.class);
        var form = visit.form();
        var found = solutions.find(visit.actor(), visit.path("id"));
        if (found.isEmpty()) return Answer.notFound(new Ref(Solution.KIND, visit.path("id")));
        if (!solutions.mayChange(visit.actor(), found.get())) return refused(visit);
        var content = SolutionFields.read(form, forms.themes(visit, found.get().content().themes()), it -> solutions.faults(visit.actor(), it));
        if (content.isEmpty()) return screen(visit, 422, form);
        return solutions.change(visit.actor(), found.get().id(), form.version(), content.get()).fold(
                saved -> Answer.redirect(back(visit), words.say("solution.changed")),
                invalid -> screen(visit, 422, form.reject(invalid.field(), invalid.key())),
                lost -> forms.conflict(visit, lost.current(), form, back(visit) + "/edit", back(visit)),
                notNow -> Answer.notFound(),
                refused -> refused(visit),
                unknown -> Answer.notFound());
    }

    private Answer screen(Visit visit, int status, Form form) {
        return forms.screen(visit, status, visit.words(EditSolutionPage.class).say("solution.edit"), form, back(visit) + "/edit", back(visit));
    }

    private static Answer refused(Visit visit) {
        return Answer.refused(visit.words(EditSolutionPage.class).say("solution.refused"));
    }

    private static String back(Visit visit) {
        return "/directory/solutions/" + visit.path("id");
    }
}
