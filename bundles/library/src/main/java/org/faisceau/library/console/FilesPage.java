// SPDX-License-Identifier: Apache-2.0
package org.faisceau.library.console;

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
import org.faisceau.library.api.Work;
import org.faisceau.library.api.WorkFiles;
import org.faisceau.library.api.Works;
import org.faisceau.store.api.Store;
import org.faisceau.store.api.StoredFile;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Takes in a file of a work. */
@Component
public final class FilesPage implements Page {
    private final Works works;
    private final WorkFiles files;
    private final Store store;

    @Activate
    public FilesPage(@Reference Works works, @Reference WorkFiles files, @Reference Store store) {
        this.works = works;
        this.files = files;
        this.store = store;
    }

    @Override
    public Address address() {
        return Address.of("library/{id}/files").writtenBy(Role.MANAGER);
    }

    @Override
    public Answer show(Visit visit) {
        return works.find(visit.actor(), visit.path("id")).map(work -> Answer.redirect(work.address())).orElse(Answer.notFound());
    }

    @Override
    public Answer submit(Visit visit) {
        var words = visit.words(FilesPage.class);
        if (works.find(visit.actor(), visit.path("id")).isEmpty()) return Answer.notFound();
        if (!works.mayWrite(visit.actor())) return Answer.refused(words.say("work.refused"));
        var here = Work.address(visit.path("id"));
        var upload = visit.upload("piece").filter(one -> one.size() > 0);
        if (upload.isEmpty()) return Answer.redirect(here, Tone.WARNING, words.say("files.noFile"));
        return keep(upload.get()).map(file -> Said.of(words, files.attach(visit.actor(), visit.path("id"), file), here, "work.refused", done -> Answer.redirect(here, words.say("files.joined", file.name()))))
                .orElseGet(() -> Answer.redirect(here, Tone.PROBLEM, words.say("files.tooLarge")));
    }

    private Optional<StoredFile> keep(Upload upload) {
        try (var in = upload.open()) {
            return store.files().keep(in, upload.name(), WorkFiles.SIZE_MAX);
        } catch (IOException broken) {
            throw new UncheckedIOException("reading an upload", broken);
        }
    }
}
