// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers.console;

import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.dossiers.api.Dossier;
import org.faisceau.dossiers.api.Dossiers;
import org.faisceau.dossiers.api.Notes;
import org.faisceau.dossiers.api.Written;
import org.faisceau.kernel.api.Role;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** One's own note on a dossier. */
@Component
public final class NotePage implements Page {
    private final Dossiers dossiers;
    private final Notes notes;

    @Activate
    public NotePage(@Reference Dossiers dossiers, @Reference Notes notes) {
        this.dossiers = dossiers;
        this.notes = notes;
    }

    @Override
    public Address address() {
        return Address.of("dossiers/{id}/note").writtenBy(Role.OBSERVER);
    }

    @Override
    public Answer show(Visit visit) {
        return dossiers.find(visit.actor(), visit.path("id")).map(dossier -> {
            var note = notes.of(visit.actor(), dossier.id());
            return screen(visit, dossier, Form.blank().with("note", note.text()).with("version", String.valueOf(note.version())), 200);
        }).orElse(Answer.notFound());
    }

    @Override
    public Answer submit(Visit visit) {
        var found = dossiers.find(visit.actor(), visit.path("id"));
        if (found.isEmpty()) return Answer.notFound();
        var form = visit.form();
        var dossier = found.get();
        var text = form.optional("note", Dossiers.TEXT_MAX);
        if (form.hasProblems()) return screen(visit, dossier, form, 422);
        var written = notes.write(visit.actor(), dossier.id(), form.version(), text);
        if (written instanceof Written.Lost) {
            var now = notes.of(visit.actor(), dossier.id());
            return screen(visit, dossier, form.with("version", String.valueOf(now.version())).reject("note", "note.lost", now.text()), 409);
        }
        return Said.of(visit.words(NotePage.class), written, dossier.address(), "note.saved");
    }

    private static Answer screen(Visit visit, Dossier dossier, Form form, int status) {
        var words = visit.words(NotePage.class);
        return new Answer.Screen(status, words.say("note.title"), new StaticTemplates().note(words, dossier, form));
    }
}
