// SPDX-License-Identifier: Apache-2.0
package org.faisceau.library.console;

import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.HandedOut;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Role;
import org.faisceau.library.api.Work;
import org.faisceau.library.api.WorkFiles;
import org.faisceau.store.api.Store;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A file of a work: handed out to who reads the work, removed and put back by who writes it. */
@Component
public final class FilePage implements Page {
    private final WorkFiles files;
    private final Store store;

    @Activate
    public FilePage(@Reference WorkFiles files, @Reference Store store) {
        this.files = files;
        this.store = store;
    }

    @Override
    public Address address() {
        return Address.of("library/{id}/files/{piece}").writtenBy(Role.MANAGER);
    }

    @Override
    public Answer show(Visit visit) {
        return files.find(visit.actor(), visit.path("id"), visit.path("piece")).map(one -> HandedOut.of(store, one.file())).orElse(Answer.notFound());
    }

    @Override
    public Answer submit(Visit visit) {
        var words = visit.words(FilePage.class);
        var id = visit.path("id");
        var here = Work.address(id);
        return switch (visit.action()) {
            case "remove" -> Said.of(words, files.detach(visit.actor(), id, visit.path("piece")), here, "work.refused", done -> Answer.undoable(here, words.say("files.removed"), done.address()));
            case "undo" -> Said.of(words, files.restore(visit.actor(), id, visit.path("piece")), here, "work.refused", done -> Answer.redirect(here, words.say("files.restored")));
            default -> Answer.notFound();
        };
    }
}
