// SPDX-License-Identifier: Apache-2.0
package org.faisceau.library.console;

import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.directory.api.SolutionThemes;
import org.faisceau.kernel.api.Role;
import org.faisceau.library.api.Work;
import org.faisceau.library.api.Works;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Changes what is written of a work; who comes second is shown both versions. */
@Component
public final class EditWorkPage implements Page {
    private final Works works;
    private final SolutionThemes themes;

    @Activate
    public EditWorkPage(@Reference Works works, @Reference SolutionThemes themes) {
        this.works = works;
        this.themes = themes;
    }

    @Override
    public Address address() {
        return Address.of("library/{id}/edit").readBy(Role.MANAGER).writtenBy(Role.MANAGER);
    }

    @Override
    public Answer show(Visit visit) {
        return works.find(visit.actor(), visit.path("id")).map(one -> asked(visit, 200, one, WorkForm.filled(one))).orElseGet(() -> WorkPage.absent(visit));
    }

    @Override
    public Answer submit(Visit visit) {
        var words = visit.words(EditWorkPage.class);
        var found = works.find(visit.actor(), visit.path("id"));
        if (found.isEmpty()) return Answer.notFound();
        var current = found.get();
        var form = visit.form();
        var forms = new WorkForm(visit, themes);
        return forms.read(form).map(content -> Said.of(words, works.change(visit.actor(), current.id(), form.version(), content), form, "work.refused", again -> asked(visit, 422, current, again),
                lost -> forms.conflict(lost, form), done -> Answer.redirect(done.address(), words.say("work.changed")))).orElseGet(() -> asked(visit, 422, current, form));
    }

    private Answer asked(Visit visit, int status, Work one, Form form) {
        return new WorkForm(visit, themes).screen(status, form, one.address() + "/edit", one.address());
    }
}
