// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.console;

import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Answer.Tone;
import org.faisceau.console.spi.HandedOut;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Words;
import org.faisceau.needs.api.Attachments;
import org.faisceau.needs.api.Needs;
import org.faisceau.store.api.Store;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** One piece: handed out to who may read it; shown, hidden, removed and put back by who changes the need. */
@Component
public final class AttachmentPage implements Page {
    private final Needs needs;
    private final Attachments attachments;
    private final Store store;

    @Activate
    public AttachmentPage(@Reference Needs needs, @Reference Attachments attachments, @Reference Store store) {
        this.needs = needs;
        this.attachments = attachments;
        this.store = store;
    }

    @Override
    public Address address() {
        return Address.of("needs/{id}/files/{piece}").writtenBy(Role.BUYER);
    }

    @Override
    public Answer show(Visit visit) {
        return attachments.find(visit.actor(), visit.path("id"), visit.path("piece"))
                .map(piece -> HandedOut.of(store, piece.file())).orElse(Answer.notFound());
    }

    @Override
    public Answer submit(Visit visit) {
        var words = visit.words(AttachmentPage.class);
        var found = needs.find(visit.actor(), visit.path("id"));
        if (found.isEmpty()) return Answer.notFound();
        if (!attachments.mayAttach(visit.actor(), found.get())) return Answer.refused(words.say("pieces.refused"));
        var id = found.get().id();
        var piece = visit.path("piece");
        return switch (visit.action()) {
            case "show" -> done(words, id, attachments.show(visit.actor(), id, piece, false), "pieces.shown");
            case "hide" -> done(words, id, attachments.show(visit.actor(), id, piece, true), "pieces.hidden");
            case "undo" -> done(words, id, attachments.restore(visit.actor(), id, piece), "pieces.restored");
            case "remove" -> attachments.detach(visit.actor(), id, piece)
                    ? Answer.undoable("/needs/" + id, words.say("pieces.removed"), "/needs/" + id + "/files/" + piece)
                    : done(words, id, false, "");
            default -> Answer.notFound();
        };
    }

    private static Answer done(Words words, String id, boolean isDone, String key) {
        return isDone ? Answer.redirect("/needs/" + id, words.say(key)) : Answer.redirect("/needs/" + id, Tone.WARNING, words.say("pieces.gone"));
    }
}
