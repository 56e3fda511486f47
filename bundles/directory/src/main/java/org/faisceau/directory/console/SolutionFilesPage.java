// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.console;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Optional;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Upload;
import org.faisceau.console.spi.Visit;
import org.faisceau.directory.api.SolutionPart;
import org.faisceau.directory.api.Solutions;
import org.faisceau.kernel.api.Role;
import org.faisceau.store.api.Store;
import org.faisceau.store.api.StoredFile;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** One file of an entry: handed out to who reads the entry; replaced and removed by who writes it. */
@Component
public final class SolutionFilesPage implements Page {
    private static final long LARGEST = 25L * 1024 * 1024;
    private final Solutions solutions;
    private final Store store;

    @Activate
    public SolutionFilesPage(@Reference Solutions solutions, @Reference Store store) {
        this.solutions = solutions;
        this.store = store;
    }

    @Override
    public Address address() {
        return Address.of("directory/solutions/{id}/files/{part}").writtenBy(Role.OBSERVER);
    }

    @Override
    public Answer show(Visit visit) {
        var part = part(visit);
        return solutions.files(visit.actor(), visit.path("id")).stream().filter(one -> Optional.of(one.part()).equals(part)).findFirst()
                .map(one -> download(one.file())).orElse(Answer.notFound());
    }

    @Override
    public Answer submit(Visit visit) {
        var words = visit.words(SolutionFilesPage.class);
        var part = part(visit);
        var found = solutions.find(visit.actor(), visit.path("id"));
        if (part.isEmpty() || found.isEmpty()) return Answer.notFound();
        if (!solutions.mayChange(visit.actor(), found.get())) return Answer.refused(words.say("solution.refused"));
        int seen = visit.form().version();
        if (visit.action().equals("remove")) return SolutionPage.answer(words, solutions.detach(visit.actor(), found.get().id(), seen, part.get()), words.say("solution.fileRemoved"));
        var here = "/directory/solutions/" + found.get().id();
        return visit.upload("file").filter(upload -> upload.size() > 0).map(upload -> keep(upload)
                        .map(file -> SolutionPage.answer(words, solutions.attach(visit.actor(), found.get().id(), seen, part.get(), file), words.say("solution.fileKept", file.name())))
                        .orElseGet(() -> Answer.redirect(here, Answer.Tone.PROBLEM, words.say("solution.fileTooLarge"))))
                .orElseGet(() -> Answer.redirect(here, Answer.Tone.WARNING, words.say("solution.noFile")));
    }

    private Optional<StoredFile> keep(Upload upload) {
        try (var in = upload.open()) {
            return store.files().keep(in, upload.name(), LARGEST);
        } catch (IOException broken) {
            throw new UncheckedIOException("reading an upload", broken);
        }
    }

    private Answer download(StoredFile file) {
        try (var there = store.files().open(file.hash()).orElse(null)) {
            if (there == null) return Answer.notFound();
        } catch (IOException broken) {
            throw new UncheckedIOException("closing a kept file", broken);
        }
        // Opened anew by who writes it: asked for its head alone, nothing is written.
        return Answer.download(file.name(), file.type(), out -> {
            try (var in = store.files().open(file.hash()).orElseThrow(() -> new FileNotFoundException(file.hash()))) {
                in.transferTo(out);
            }
        });
    }

    private static Optional<SolutionPart> part(Visit visit) {
        return Arrays.stream(SolutionPart.values()).filter(one -> one.name().equalsIgnoreCase(visit.path("part"))).findFirst();
    }
}
