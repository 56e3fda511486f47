// SPDX-License-Identifier: Apache-2.0
package org.faisceau.library.console;

import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.directory.api.SolutionThemes;
import org.faisceau.kernel.api.Role;
import org.faisceau.library.api.Works;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A new work. */
@Component
public final class NewWorkPage implements Page {
    private final Works works;
    private final SolutionThemes themes;

    @Activate
    public NewWorkPage(@Reference Works works, @Reference SolutionThemes themes) {
        this.works = works;
        this.themes = themes;
    }

    @Override
    public Address address() {
        return Address.of("library/new").readBy(Role.MANAGER).writtenBy(Role.MANAGER);
    }

    /** Query parameter {@code kind} fills the form. */
    @Override
    public Answer show(Visit visit) {
        return asked(visit, 200, WorkForm.blank().with("kind", visit.query("kind")));
    }

    @Override
    public Answer submit(Visit visit) {
        var words = visit.words(NewWorkPage.class);
        var form = visit.form();
        return new WorkForm(visit, themes).read(form).map(content -> Said.of(words, works.add(visit.actor(), content), form, "work.refused", again -> asked(visit, 422, again), lost -> asked(visit, 409, form),
                done -> Answer.redirect(done.address(), words.say("work.added")))).orElseGet(() -> asked(visit, 422, form));
    }

    private Answer asked(Visit visit, int status, Form form) {
        return new WorkForm(visit, themes).screen(status, form, "/library/new", "/library");
    }
}
