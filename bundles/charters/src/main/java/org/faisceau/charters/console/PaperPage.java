// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters.console;

import java.util.List;
import org.faisceau.charters.api.Enclosures;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.HandedOut;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Role;
import org.faisceau.store.api.Store;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** One paper: handed out to who reads its record, removed and brought back by who may write of it. */
@Component
public final class PaperPage implements Page {
    private final Enclosures enclosures;
    private final PaperOwners owners;
    private final Store store;

    @Activate
    public PaperPage(@Reference Enclosures enclosures, @Reference PaperOwners owners, @Reference Store store) {
        this.enclosures = enclosures;
        this.owners = owners;
        this.store = store;
    }

    @Override
    public Address address() {
        return Address.of("charters/papers/{kind}/{id}/{hash}").writtenBy(Role.OBSERVER);
    }

    @Override
    public Answer show(Visit visit) {
        return enclosures.of(visit.actor(), PaperOwners.owner(visit)).stream().filter(one -> one.file().hash().equals(visit.path("hash"))).findFirst()
                .map(one -> HandedOut.of(store, one.file())).orElse(Answer.notFound());
    }

    /** {@code remove} and its {@code undo}. */
    @Override
    public Answer submit(Visit visit) {
        var words = visit.words(PaperPage.class);
        var owner = PaperOwners.owner(visit);
        var page = owners.page(visit.actor(), owner);
        if (page.isEmpty() || !List.of("remove", "undo").contains(visit.action())) return Answer.notFound();
        boolean isRemoved = visit.action().equals("remove");
        var joining = isRemoved ? enclosures.remove(visit.actor(), owner, visit.path("hash")) : enclosures.restore(visit.actor(), owner, visit.path("hash"));
        return joining.fold(
                done -> isRemoved ? Answer.undoable(page.get(), words.say("papers.removed"), done.paper().address()) : Answer.redirect(page.get(), words.say("papers.joined", done.paper().file().name())),
                full -> Answer.redirect(page.get(), Answer.Tone.WARNING, words.say("papers.full")),
                refused -> Answer.refused(words.say("charters.refused")),
                unknown -> Answer.redirect(page.get(), Answer.Tone.WARNING, words.say("papers.gone")));
    }
}
