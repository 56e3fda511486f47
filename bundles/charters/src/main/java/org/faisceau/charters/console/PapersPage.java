// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters.console;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.faisceau.charters.api.Enclosures;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Upload;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Role;
import org.faisceau.store.api.Store;
import org.faisceau.store.api.StoredFile;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Takes in a paper of a stay, of a piece of evidence or of what Ecolab was asked. */
@Component
public final class PapersPage implements Page {
    private final Enclosures enclosures;
    private final PaperOwners owners;
    private final Store store;

    @Activate
    public PapersPage(@Reference Enclosures enclosures, @Reference PaperOwners owners, @Reference Store store) {
        this.enclosures = enclosures;
        this.owners = owners;
        this.store = store;
    }

    @Override
    public Address address() {
        return Address.of("charters/papers/{kind}/{id}").writtenBy(Role.OBSERVER);
    }

    @Override
    public Answer show(Visit visit) {
        return owners.page(visit.actor(), PaperOwners.owner(visit)).map(Answer::redirect).orElse(Answer.notFound());
    }

    @Override
    public Answer submit(Visit visit) {
        var words = visit.words(PapersPage.class);
        var owner = PaperOwners.owner(visit);
        var page = owners.page(visit.actor(), owner);
        if (page.isEmpty()) return Answer.notFound();
        // Before anything is kept: whoever signs in could fill the disk.
        if (!enclosures.mayWrite(visit.actor(), owner)) return Answer.refused(words.say("charters.refused"));
        var here = page.get();
        var upload = visit.upload("paper-" + owner.id()).filter(one -> one.size() > 0);
        if (upload.isEmpty()) return Answer.redirect(here, Answer.Tone.WARNING, words.say("papers.noFile"));
        var kept = keep(upload.get());
        if (kept.isEmpty()) return Answer.redirect(here, Answer.Tone.PROBLEM, words.say("papers.tooLarge"));
        return enclosures.join(visit.actor(), owner, kept.get()).fold(
                done -> Answer.redirect(here, words.say("papers.joined", done.paper().file().name())),
                full -> Answer.redirect(here, Answer.Tone.WARNING, words.say("papers.full")),
                refused -> Answer.refused(words.say("charters.refused")),
                unknown -> Answer.notFound());
    }

    private Optional<StoredFile> keep(Upload upload) {
        try (var in = upload.open()) {
            return store.files().keep(in, upload.name(), Enclosures.SIZE_MAX);
        } catch (IOException broken) {
            throw new UncheckedIOException("reading an upload", broken);
        }
    }
}
