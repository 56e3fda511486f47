// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters.console;

import org.faisceau.charters.api.Labs;
import org.faisceau.charters.api.PlaceKind;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Role;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Records a Living-Lab. */
@Component
public final class NewLabPage implements Page {
    private static final String HERE = "/charters/new";
    private static final String BACK = "/charters";
    private final Labs labs;
    private final LabForm forms;

    @Activate
    public NewLabPage(@Reference Labs labs, @Reference LabForm forms) {
        this.labs = labs;
        this.forms = forms;
    }

    @Override
    public Address address() {
        return Address.of("charters/new").readBy(Role.MANAGER).writtenBy(Role.MANAGER);
    }

    @Override
    public Answer show(Visit visit) {
        return forms.screen(visit, 200, Form.blank().with("placeKind", PlaceKind.PUBLIC_BUILDING.name()), HERE, BACK);
    }

    @Override
    public Answer submit(Visit visit) {
        var words = visit.words(NewLabPage.class);
        var form = visit.form();
        var content = LabForm.read(form);
        if (content.isEmpty()) return forms.screen(visit, 422, form, HERE, BACK);
        return labs.add(visit.actor(), content.get()).fold(
                saved -> Answer.redirect("/charters/" + saved.lab().id() + "/opening", words.say("lab.added")),
                lost -> Answer.notFound(),
                invalid -> forms.screen(visit, 422, form.reject(invalid.field(), invalid.key()), HERE, BACK),
                refused -> Answer.refused(words.say("charters.refused")),
                unknown -> Answer.notFound());
    }
}
