// SPDX-License-Identifier: Apache-2.0
package org.faisceau.network.console;

import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.network.api.Structure;
import org.faisceau.network.api.Structures;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Changes what is written of a structure; who comes second is shown both versions. */
@Component
public final class EditStructurePage implements Page {
    private final Structures structures;

    @Activate
    public EditStructurePage(@Reference Structures structures) {
        this.structures = structures;
    }

    @Override
    public Address address() {
        return Address.of("network/structures/{id}/edit");
    }

    @Override
    public Answer show(Visit visit) {
        return structures.find(visit.actor(), visit.path("id")).map(one -> asked(visit, 200, one, StructureForm.filled(one))).orElseGet(() -> StructurePage.absent(visit));
    }

    @Override
    public Answer submit(Visit visit) {
        var words = visit.words(EditStructurePage.class);
        var found = structures.find(visit.actor(), visit.path("id"));
        if (found.isEmpty()) return Answer.notFound();
        var current = found.get();
        var form = visit.form();
        return StructureForm.read(form).map(content -> Said.of(words, structures.change(visit.actor(), current.id(), form.version(), content), form, "structure.refused", again -> asked(visit, 422, current, again),
                lost -> StructureForm.conflict(visit, lost, form), done -> Answer.redirect(done.address(), words.say("structure.changed")))).orElseGet(() -> asked(visit, 422, current, form));
    }

    private Answer asked(Visit visit, int status, Structure one, Form form) {
        if (!structures.mayWrite(visit.actor())) return Answer.refused(visit.words(EditStructurePage.class).say("structure.refused"));
        return StructureForm.screen(visit, status, form, one.address() + "/edit", one.address());
    }
}
