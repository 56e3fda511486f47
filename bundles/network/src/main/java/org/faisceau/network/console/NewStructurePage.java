// SPDX-License-Identifier: Apache-2.0
package org.faisceau.network.console;

import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.network.api.StructureKind;
import org.faisceau.network.api.Structures;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A new structure. */
@Component
public final class NewStructurePage implements Page {
    private final Structures structures;

    @Activate
    public NewStructurePage(@Reference Structures structures) {
        this.structures = structures;
    }

    @Override
    public Address address() {
        return Address.of("network/structures/new");
    }

    @Override
    public Answer show(Visit visit) {
        return asked(visit, 200, Form.blank().with("kind", StructureKind.LIVING_LAB.name()));
    }

    @Override
    public Answer submit(Visit visit) {
        var words = visit.words(NewStructurePage.class);
        var form = visit.form();
        return StructureForm.read(form).map(content -> Said.of(words, structures.add(visit.actor(), content), form, "structure.refused", again -> asked(visit, 422, again), lost -> asked(visit, 409, form),
                done -> Answer.redirect(done.address(), words.say("structure.added")))).orElseGet(() -> asked(visit, 422, form));
    }

    private Answer asked(Visit visit, int status, Form form) {
        if (!structures.mayWrite(visit.actor())) return Answer.refused(visit.words(NewStructurePage.class).say("structure.refused"));
        return StructureForm.screen(visit, status, form, "/network/structures/new", "/network");
    }
}
