// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers.console;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Answer.Tone;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Upload;
import org.faisceau.console.spi.Visit;
import org.faisceau.directory.api.Organisations;
import org.faisceau.documents.api.FilledPapers;
import org.faisceau.documents.api.FilledPapers.Reading;
import org.faisceau.documents.api.Papers;
import org.faisceau.dossiers.api.Answer.Part;
import org.faisceau.dossiers.api.Casebook;
import org.faisceau.dossiers.api.Dossiers;
import org.faisceau.dossiers.api.Indication;
import org.faisceau.dossiers.api.Workbench;
import org.faisceau.dossiers.api.Written;
import org.faisceau.kernel.api.Role;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The form to fill offline, and back: what a file would change is shown answer by answer, and written where a person ticks it. */
@Component
public final class FormPage implements Page {
    private final Dossiers dossiers;
    private final Workbench workbench;
    private final Organisations organisations;
    private final Accounts accounts;
    private final Papers papers;
    private final FilledPapers filled;

    @Activate
    public FormPage(@Reference Dossiers dossiers, @Reference Workbench workbench, @Reference Organisations organisations, @Reference Accounts accounts, @Reference Papers papers,
            @Reference FilledPapers filled) {
        this.dossiers = dossiers;
        this.workbench = workbench;
        this.organisations = organisations;
        this.accounts = accounts;
        this.papers = papers;
        this.filled = filled;
    }

    @Override
    public Address address() {
        return Address.of("dossiers/{id}/form").writtenBy(Role.OBSERVER);
    }

    @Override
    public Answer show(Visit visit) {
        return dossiers.casebook(visit.actor(), visit.path("id")).map(book -> visit.query("file").isEmpty() ? screen(visit, book, Form.blank(), 200) : printed(visit, book)).orElse(Answer.notFound());
    }

    private Answer printed(Visit visit, Casebook book) {
        var buyer = DossierNames.of(accounts, organisations, visit.actor(), List.of(book.dossier())).organisation(book.dossier().buyer());
        return papers.download(new OfflineForm(visit.words(FormPage.class), book).paper(buyer, own(visit, book)), Papers.Format.DOCX);
    }

    @Override
    public Answer submit(Visit visit) {
        var book = dossiers.casebook(visit.actor(), visit.path("id"));
        if (book.isEmpty()) return Answer.notFound();
        if (!answersSome(visit, book.get())) return Answer.refused(visit.words(FormPage.class).say("offline.nothingYours"));
        return switch (visit.action()) {
            case "read" -> visit.upload("docx").filter(one -> one.size() > 0).map(upload -> read(visit, book.get(), upload))
                    .orElseGet(() -> screen(visit, book.get(), visit.form().reject("docx", "form.required"), 422));
            case "take" -> take(visit, book.get());
            default -> Answer.notFound();
        };
    }

    private Answer read(Visit visit, Casebook book, Upload upload) {
        return reading(upload).fold(
                it -> it.values().containsKey(OfflineForm.whose(book.dossier())) ? preview(visit, book, it.values()) : wrong(visit, book, "offline.OTHER"),
                unreadable -> wrong(visit, book, "offline." + unreadable.reason()));
    }

    private Reading reading(Upload upload) {
        try (var in = upload.open()) {
            return filled.read(in);
        } catch (IOException broken) {
            throw new UncheckedIOException("reading an upload", broken);
        }
    }

    private Answer wrong(Visit visit, Casebook book, String key) {
        return screen(visit, book, visit.form().reject("docx", key), 422);
    }

    private Answer preview(Visit visit, Casebook book, Map<String, List<String>> values) {
        var words = visit.words(FormPage.class);
        return Answer.screen(words.say("offline.preview"), new StaticTemplates().formPreview(words, book, FilledForm.of(book, values, own(visit, book))));
    }

    /** Each answer ticked is written over the version the person saw; one that changed since is left, and named. */
    private Answer take(Visit visit, Casebook book) {
        var words = visit.words(FormPage.class);
        var form = visit.form();
        var left = new ArrayList<String>();
        int taken = 0;
        for (var code : form.all("take")) {
            int seen = form.value("seen." + code).matches("\\d{1,9}") ? Integer.parseInt(form.value("seen." + code)) : -1;
            var written = workbench.answer(visit.actor(), book.dossier().id(), code, Part.CLAIM, seen, form.all("value." + code), form.value("text." + code));
            if (written.isDone()) taken++;
            else if (written instanceof Written.NotNow notNow) return Answer.notNow(words.say("dossier.notNow", words.say("state." + notNow.state())));
            else left.add(code);
        }
        var here = book.dossier().address();
        if (left.isEmpty()) return Answer.redirect(here, words.say("offline.taken", taken));
        return Answer.redirect(here, Tone.WARNING, words.say("offline.left", taken, left.size(), String.join(", ", left)));
    }

    private Predicate<Indication> own(Visit visit, Casebook book) {
        return indication -> workbench.mayAnswer(visit.actor(), book.dossier(), indication, Part.CLAIM);
    }

    private boolean answersSome(Visit visit, Casebook book) {
        return book.grid().indications().stream().anyMatch(own(visit, book));
    }

    private Answer screen(Visit visit, Casebook book, Form form, int status) {
        var words = visit.words(FormPage.class);
        return new Answer.Screen(status, words.say("offline.title"), new StaticTemplates().form(words, book.dossier(), answersSome(visit, book), form));
    }
}
