// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers.console;

import java.util.Optional;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.dossiers.api.Answer.Part;
import org.faisceau.dossiers.api.Casebook;
import org.faisceau.dossiers.api.Dossiers;
import org.faisceau.dossiers.api.SheetKind;
import org.faisceau.dossiers.api.Sheets;
import org.faisceau.kernel.api.Role;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What sort of innovation, what sort of research: the definitions of the directive and of the Frascati manual beside what a dossier says. */
@Component
public final class TypologyPage implements Page {
    /** The indication that tells the sorts of innovation. */
    static final String SORTS = "C1";
    private final Dossiers dossiers;
    private final Sheets sheets;

    @Activate
    public TypologyPage(@Reference Dossiers dossiers, @Reference Sheets sheets) {
        this.dossiers = dossiers;
        this.sheets = sheets;
    }

    @Override
    public Address address() {
        return Address.of("dossiers/{id}/typology").writtenBy(Role.OBSERVER);
    }

    @Override
    public Answer show(Visit visit) {
        return dossiers.casebook(visit.actor(), visit.path("id")).map(book -> screen(visit, book, Optional.empty(), 200)).orElse(Answer.notFound());
    }

    @Override
    public Answer submit(Visit visit) {
        var book = dossiers.casebook(visit.actor(), visit.path("id"));
        if (book.isEmpty()) return Answer.notFound();
        var words = visit.words(TypologyPage.class);
        var body = visit.form().optional("body", Sheets.BODY_MAX);
        if (visit.form().hasProblems()) return screen(visit, book.get(), Optional.of(visit.form()), 422);
        var dossier = book.get().dossier();
        var written = sheets.write(visit.actor(), dossier.id(), SheetKind.RESEARCH, visit.form().version(), body);
        return SheetAnswers.of(visit, words, written, sheets.find(visit.actor(), dossier.id(), SheetKind.RESEARCH), dossier.address() + "/typology", words.say("sheet.saved"));
    }

    private Answer screen(Visit visit, Casebook book, Optional<Form> typed, int status) {
        var words = visit.words(TypologyPage.class);
        var kept = sheets.find(visit.actor(), book.dossier().id(), SheetKind.RESEARCH);
        var sorts = book.grid().find(SORTS).map(one -> Saying.answer(words, book.grid(), one, book.answer(SORTS, Part.CLAIM))).orElse("");
        boolean mayWrite = sheets.mayWrite(visit.actor(), book.dossier(), SheetKind.RESEARCH);
        return new Answer.Screen(status, words.say("typology.title"), new StaticTemplates().typology(words, book.dossier(), sorts, typed.orElseGet(() -> SheetAnswers.form(kept)), mayWrite));
    }
}
