// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers.console;

import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.dossiers.api.Casebook;
import org.faisceau.dossiers.api.Dossiers;
import org.faisceau.dossiers.api.GridMoves;
import org.faisceau.kernel.api.Role;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What a newer grid changes in a dossier, and what becomes of its answers; a person confirms. */
@Component
public final class GridPage implements Page {
    private final Dossiers dossiers;
    private final GridMoves moves;

    @Activate
    public GridPage(@Reference Dossiers dossiers, @Reference GridMoves moves) {
        this.dossiers = dossiers;
        this.moves = moves;
    }

    @Override
    public Address address() {
        return Address.of("dossiers/{id}/grid").writtenBy(Role.BUYER);
    }

    @Override
    public Answer show(Visit visit) {
        return dossiers.casebook(visit.actor(), visit.path("id")).map(book -> screen(visit, book)).orElse(Answer.notFound());
    }

    @Override
    public Answer submit(Visit visit) {
        var words = visit.words(GridPage.class);
        var found = dossiers.find(visit.actor(), visit.path("id"));
        if (found.isEmpty() || !visit.action().equals("move")) return Answer.notFound();
        var dossier = found.get();
        var to = visit.form().value("to");
        return Said.of(words, moves.move(visit.actor(), dossier.id(), visit.form().version(), to), dossier.address() + "/grid",
                done -> Answer.redirect(dossier.address(), words.say("grid.moved", done.grid())));
    }

    private Answer screen(Visit visit, Casebook book) {
        var words = visit.words(GridPage.class);
        var view = new GridView(book, moves.ahead(visit.actor(), book.dossier().id()), moves.mayMove(visit.actor(), book.dossier()));
        return Answer.screen(words.say("grid.title"), new StaticTemplates().gridMove(words, view));
    }
}
