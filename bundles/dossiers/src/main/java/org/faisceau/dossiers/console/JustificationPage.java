// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers.console;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.directory.api.Organisations;
import org.faisceau.documents.api.Papers;
import org.faisceau.documents.api.SealedFiles;
import org.faisceau.dossiers.api.Casebook;
import org.faisceau.dossiers.api.Conclusions;
import org.faisceau.dossiers.api.Dossiers;
import org.faisceau.dossiers.api.Impacts;
import org.faisceau.dossiers.api.Sheet;
import org.faisceau.dossiers.api.SheetKind;
import org.faisceau.dossiers.api.Sheets;
import org.faisceau.dossiers.api.Visas;
import org.faisceau.kernel.api.Role;
import org.faisceau.store.api.Journal;
import org.faisceau.store.api.Store;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The justification file: why this purchase, written here, then all that shows it, as a sealed PDF or ZIP. Each file that is taken is journalled. */
@Component
public final class JustificationPage implements Page {
    private final Dossiers dossiers;
    private final Sheets sheets;
    private final Conclusions conclusions;
    private final Visas visas;
    private final Organisations organisations;
    private final Accounts accounts;
    private final Papers papers;
    private final SealedFiles sealed;
    private final Store store;
    private final Journal journal;
    private final Impacts impacts;

    @Activate
    public JustificationPage(@Reference Dossiers dossiers, @Reference Sheets sheets, @Reference Conclusions conclusions, @Reference Visas visas, @Reference Organisations organisations,
            @Reference Accounts accounts, @Reference Papers papers, @Reference SealedFiles sealed, @Reference Store store, @Reference Journal journal, @Reference Impacts impacts) {
        this.impacts = impacts;
        this.dossiers = dossiers;
        this.sheets = sheets;
        this.conclusions = conclusions;
        this.visas = visas;
        this.organisations = organisations;
        this.accounts = accounts;
        this.papers = papers;
        this.sealed = sealed;
        this.store = store;
        this.journal = journal;
    }

    @Override
    public Address address() {
        return Address.of("dossiers/{id}/justification").writtenBy(Role.OBSERVER);
    }

    @Override
    public Answer show(Visit visit) {
        return dossiers.casebook(visit.actor(), visit.path("id")).map(book -> switch (visit.query("file")) {
            case "pdf" -> file(visit, book, false);
            case "zip" -> file(visit, book, true);
            case "" -> screen(visit, book, Optional.empty(), 200);
            default -> Answer.notFound();
        }).orElse(Answer.notFound());
    }

    @Override
    public Answer submit(Visit visit) {
        var book = dossiers.casebook(visit.actor(), visit.path("id"));
        var kind = SheetKind.reasons().stream().filter(one -> one.name().equals(visit.action())).findFirst();
        if (book.isEmpty() || kind.isEmpty()) return Answer.notFound();
        var words = visit.words(JustificationPage.class);
        var body = visit.form().optional("body", Sheets.BODY_MAX);
        if (visit.form().hasProblems()) return screen(visit, book.get(), kind, 422);
        var written = sheets.write(visit.actor(), book.get().dossier().id(), kind.get(), visit.form().version(), body);
        return SheetAnswers.of(visit, words, written, sheets.find(visit.actor(), book.get().dossier().id(), kind.get()), book.get().dossier().address() + "/justification", words.say("sheet.saved"));
    }

    private Answer file(Visit visit, Casebook book, boolean withPieces) {
        var words = visit.words(JustificationPage.class);
        var paper = justification(visit, book).paper();
        return papers.print(paper, Papers.Format.PDF).fold(ready -> {
            journal.note(visit.actor(), book.dossier().ref(), "justification-taken", paper.code());
            if (!withPieces) return Answer.download(ready.fileName(), Papers.Format.PDF.mediaType(), out -> out.write(ready.bytes()));
            var archive = new JustificationArchive(words, store, sealed, EvidenceFiles.of(book), extract(visit, book), book.dossier().isExercise() ? words.say("dossier.exercise") + "-" : "");
            return Answer.download(ready.fileName().replaceAll("pdf$", "zip"), "application/zip", out -> archive.write(out, paper.code(), ready.fileName(), ready.bytes()));
        }, refused -> Answer.refused(refused.sentence()));
    }

    private Justification justification(Visit visit, Casebook book) {
        var actor = visit.actor();
        var id = book.dossier().id();
        return new Justification(visit.words(JustificationPage.class), book, names(visit, book), written(visit, id), conclusions.engagement(actor, id).stream().toList(), conclusions.of(actor, id),
                VisaPaper.of(actor, visas, book.dossier()), new ImpactPaper(visit.words(JustificationPage.class), impacts.of(actor, id), impacts.risks(actor, id), sheets.find(actor, id, SheetKind.RESEARCH).body()), extract(visit, book));
    }

    private JournalExtract extract(Visit visit, Casebook book) {
        return JournalExtract.of(visit.words(JustificationPage.class), names(visit, book), journal.of(book.dossier().ref(), JournalExtract.MOST), visit.actor().role() != Role.COMPANY);
    }

    private DossierNames names(Visit visit, Casebook book) {
        return DossierNames.of(accounts, organisations, visit.actor(), List.of(book.dossier()));
    }

    private Map<SheetKind, Sheet> written(Visit visit, String id) {
        var all = new EnumMap<SheetKind, Sheet>(SheetKind.class);
        SheetKind.reasons().forEach(kind -> all.put(kind, sheets.find(visit.actor(), id, kind)));
        return all;
    }

    /** @param typed the text that came back with problems */
    private Answer screen(Visit visit, Casebook book, Optional<SheetKind> typed, int status) {
        var words = visit.words(JustificationPage.class);
        var dossier = book.dossier();
        var forms = new EnumMap<SheetKind, Form>(SheetKind.class);
        written(visit, dossier.id()).forEach((kind, sheet) -> forms.put(kind, typed.filter(kind::equals).isPresent() ? visit.form() : SheetAnswers.form(sheet)));
        boolean mayWrite = sheets.mayWrite(visit.actor(), dossier, SheetKind.SERVICE);
        return new Answer.Screen(status, words.say("justification.title"), new StaticTemplates().justification(words, book, forms, mayWrite));
    }
}
