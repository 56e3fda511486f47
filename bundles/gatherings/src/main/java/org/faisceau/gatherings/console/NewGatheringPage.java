// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings.console;

import java.util.Optional;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.gatherings.api.Gatherings;
import org.faisceau.kernel.api.Role;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A new gathering: a format and a date. */
@Component
public final class NewGatheringPage implements Page {
    private final Gatherings gatherings;
    private final GatheringForm forms;

    @Activate
    public NewGatheringPage(@Reference Gatherings gatherings, @Reference GatheringForm forms) {
        this.gatherings = gatherings;
        this.forms = forms;
    }

    @Override
    public Address address() {
        return Address.of("gatherings/new").readBy(Role.MANAGER).writtenBy(Role.MANAGER);
    }

    /** Query parameters {@code format} and {@code day} fill the form. */
    @Override
    public Answer show(Visit visit) {
        return asked(visit, 200, Form.blank().with("format", visit.query("format")).with("day", visit.query("day")).with("from", "09:30").with("owner", visit.actor().id()));
    }

    @Override
    public Answer submit(Visit visit) {
        var words = visit.words(NewGatheringPage.class);
        var form = visit.form();
        return forms.read(visit, form, Optional.empty()).map(content -> Said.of(words, gatherings.plan(visit.actor(), content), form, again -> asked(visit, 422, again), lost -> asked(visit, 409, form),
                done -> Answer.redirect(done.address(), words.say("gathering.planned", done.reference())))).orElseGet(() -> asked(visit, 422, form));
    }

    private Answer asked(Visit visit, int status, Form form) {
        return forms.screen(visit, status, form, "/gatherings/new", "/gatherings");
    }
}
