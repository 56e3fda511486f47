// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.console;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Answer.Tone;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Upload;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Role;
import org.faisceau.needs.api.Attachments;
import org.faisceau.needs.api.Need;
import org.faisceau.needs.api.Needs;
import org.faisceau.store.api.Store;
import org.faisceau.store.api.StoredFile;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Takes in a piece of a need. */
@Component
public final class AttachmentsPage implements Page {
    private final Needs needs;
    private final Attachments attachments;
    private final Store store;

    @Activate
    public AttachmentsPage(@Reference Needs needs, @Reference Attachments attachments, @Reference Store store) {
        this.needs = needs;
        this.attachments = attachments;
        this.store = store;
    }

    @Override
    public Address address() {
        return Address.of("needs/{id}/files").writtenBy(Role.BUYER);
    }

    @Override
    public Answer show(Visit visit) {
        return needs.find(visit.actor(), visit.path("id")).map(need -> Answer.redirect("/needs/" + need.id())).orElse(Answer.notFound());
    }

    @Override
    public Answer submit(Visit visit) {
        var words = visit.words(AttachmentsPage.class);
        var found = needs.find(visit.actor(), visit.path("id"));
        if (found.isEmpty()) return Answer.notFound();
        if (!attachments.mayAttach(visit.actor(), found.get())) return Answer.refused(words.say("pieces.refused"));
        var here = "/needs/" + found.get().id();
        var upload = visit.upload("piece").filter(one -> one.size() > 0);
        if (upload.isEmpty()) return Answer.redirect(here, Tone.WARNING, words.say("pieces.noFile"));
        return keep(upload.get()).map(file -> joined(visit, found.get(), file))
                .orElseGet(() -> Answer.redirect(here, Tone.PROBLEM, words.say("pieces.tooLarge")));
    }

    private Answer joined(Visit visit, Need need, StoredFile file) {
        var words = visit.words(AttachmentsPage.class);
        var here = "/needs/" + need.id();
        return attachments.attach(visit.actor(), need.id(), file, visit.form().flag("internal")).fold(
                attached -> Answer.redirect(here, words.say("pieces.joined", file.name())),
                full -> Answer.redirect(here, Tone.WARNING, words.say("pieces.full")),
                refused -> Answer.refused(words.say("pieces.refused")),
                unknown -> Answer.notFound());
    }

    private Optional<StoredFile> keep(Upload upload) {
        try (var in = upload.open()) {
            return store.files().keep(in, upload.name(), Attachments.SIZE_MAX);
        } catch (IOException broken) {
            throw new UncheckedIOException("reading an upload", broken);
        }
    }
}
