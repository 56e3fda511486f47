// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers.console;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Clash;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Ui;
import org.faisceau.console.spi.Upload;
import org.faisceau.console.spi.Visit;
import org.faisceau.directory.api.Organisations;
import org.faisceau.dossiers.api.Answer.Part;
import org.faisceau.dossiers.api.Casebook;
import org.faisceau.dossiers.api.Dossiers;
import org.faisceau.dossiers.api.Evidence;
import org.faisceau.dossiers.api.Indication;
import org.faisceau.dossiers.api.Position;
import org.faisceau.dossiers.api.Workbench;
import org.faisceau.dossiers.api.Written;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Words;
import org.faisceau.kernel.spi.Deed;
import org.faisceau.kernel.spi.Kind;
import org.faisceau.store.api.Journal;
import org.faisceau.store.api.Store;
import org.faisceau.store.api.StoredFile;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** One indication: claim, evidence, argument against it, positions side by side, comments. */
@Component
public final class IndicationPage implements Page {
    private static final int ENTRIES = 500;
    private final Dossiers dossiers;
    private final Workbench workbench;
    private final Organisations organisations;
    private final Accounts accounts;
    private final Store store;
    private final Journal journal;

    @Reference
    volatile List<Deed> deeds = List.of();
    @Reference
    volatile List<Kind> kinds = List.of();

    @Activate
    public IndicationPage(@Reference Dossiers dossiers, @Reference Workbench workbench, @Reference Organisations organisations, @Reference Accounts accounts, @Reference Store store, @Reference Journal journal) {
        this.journal = journal;
        this.dossiers = dossiers;
        this.workbench = workbench;
        this.organisations = organisations;
        this.accounts = accounts;
        this.store = store;
    }

    @Override
    public Address address() {
        return Address.of("dossiers/{id}/indications/{code}").writtenBy(Role.OBSERVER);
    }

    @Override
    public Answer show(Visit visit) {
        var book = dossiers.casebook(visit.actor(), visit.path("id"));
        var indication = book.flatMap(one -> one.grid().findAny(visit.path("code")));
        if (indication.isEmpty()) return Answer.notFound();
        return screen(visit, book.get(), indication.get(), "", Form.blank(), 200);
    }

    @Override
    public Answer submit(Visit visit) {
        var book = dossiers.casebook(visit.actor(), visit.path("id"));
        var indication = book.flatMap(one -> one.grid().find(visit.path("code")));
        if (indication.isEmpty()) return Answer.notFound();
        return switch (visit.action()) {
            case "claim", "counter", "remark" -> written(visit, book.get(), indication.get());
            case "position" -> position(visit, book.get(), indication.get());
            case "give" -> give(visit, book.get(), indication.get());
            default -> Answer.notFound();
        };
    }

    /** What is too long is said beside its field, before it is asked of the register. */
    private Answer written(Visit visit, Casebook book, Indication indication) {
        var form = visit.form();
        var part = visit.action();
        var id = book.dossier().id();
        var code = indication.code();
        var text = form.optional(part.equals("claim") ? "text" : part, Dossiers.TEXT_MAX);
        if (form.hasProblems()) return screen(visit, book, indication, part, form, 422);
        return done(visit, book, indication, part, form, part + ".saved", switch (part) {
            case "claim" -> workbench.answer(visit.actor(), id, code, Part.CLAIM, form.version(), form.all("value").stream().map(String::strip).toList(), text);
            case "counter" -> workbench.answer(visit.actor(), id, code, Part.COUNTER, form.version(), List.of(), text);
            default -> workbench.remark(visit.actor(), id, code, text, form.flag("internal"));
        });
    }

    private Answer position(Visit visit, Casebook book, Indication indication) {
        var form = visit.form();
        var stance = form.choice("stance", Position.Stance.class);
        var grounds = form.optional("grounds", Dossiers.TEXT_MAX);
        if (form.hasProblems()) return screen(visit, book, indication, "position", form, 422);
        return done(visit, book, indication, "position", form, "position.saved",
                workbench.position(visit.actor(), book.dossier().id(), indication.code(), stance.orElseThrow(), grounds));
    }

    private Answer give(Visit visit, Casebook book, Indication indication) {
        var form = visit.form();
        var upload = visit.upload("piece");
        if (upload.filter(one -> one.size() == 0).isPresent()) return screen(visit, book, indication, "give", form.reject("piece", "evidence.emptyFile"), 422);
        // Kept for those alone who may give: what nobody names is swept.
        boolean mayGive = workbench.side(visit.actor(), book.dossier()).isPresent();
        var file = mayGive ? upload.flatMap(this::kept) : Optional.<StoredFile>empty();
        if (upload.isPresent() && file.isEmpty()) return screen(visit, book, indication, "give", form.reject("piece", "evidence.tooLarge"), 422);
        var title = form.value("title").isBlank() ? file.map(StoredFile::name).orElse("") : form.value("title");
        var draft = new Evidence.Draft(title, form.value("link"), form.value("quotation"), form.value("page"), form.flag("closed"), file);
        if (mayGive) workbench.faults(draft).forEach(one -> form.reject(one.field(), one.key()));
        if (form.hasProblems()) return screen(visit, book, indication, "give", form, 422);
        return done(visit, book, indication, "give", form, "evidence.given", workbench.give(visit.actor(), book.dossier().id(), indication.code(), draft));
    }

    private Optional<StoredFile> kept(Upload upload) {
        try (var in = upload.open()) {
            return store.files().keep(in, upload.name(), Workbench.FILE_MOST);
        } catch (IOException broken) {
            throw new UncheckedIOException("reading an upload", broken);
        }
    }

    private Answer done(Visit visit, Casebook book, Indication indication, String part, Form form, String key, Written written) {
        var words = visit.words(IndicationPage.class);
        return written.fold(
                done -> Answer.redirect(here(book, indication), words.say(key)),
                invalid -> screen(visit, book, indication, part, form.reject(invalid.field(), invalid.key()), 422),
                lost -> clash(visit, indication, part, form),
                notNow -> Answer.notNow(words.say("dossier.notNow", words.say("state." + notNow.state()))),
                refused -> Answer.refused(words.say("dossier.refused")),
                unknown -> Answer.notFound());
    }

    /** Somebody wrote it meanwhile: both versions, to choose from. */
    private Answer clash(Visit visit, Indication indication, String part, Form yours) {
        var words = visit.words(IndicationPage.class);
        var book = dossiers.casebook(visit.actor(), visit.path("id")).orElseThrow();
        var current = book.answer(indication.code(), part.equals("claim") ? Part.CLAIM : Part.COUNTER);
        var theirs = IndicationView.filled(current);
        var fields = part.equals("claim") ? List.of("value", "text") : List.of("counter");
        var clash = Clash.of(theirs, yours, fields, field -> words.say("field." + field), (field, value) -> field.equals("value") ? book.grid().option(value, words.locale()) : value);
        var here = here(book, indication);
        return Answer.conflict(title(words, indication), Ui.clash(words, clash, here, current.version(), here, part));
    }

    private Answer screen(Visit visit, Casebook book, Indication indication, String part, Form form, int status) {
        var words = visit.words(IndicationPage.class);
        var actor = visit.actor();
        var dossier = book.dossier();
        var may = book.grid().find(indication.code()).isEmpty() ? IndicationView.May.read(actor.role() != Role.COMPANY) : new IndicationView.May(workbench.mayAnswer(actor, dossier, indication, Part.CLAIM), workbench.mayAnswer(actor, dossier, indication, Part.COUNTER),
                workbench.side(actor, dossier).isPresent() && !dossier.state().isClosed(), workbench.mayReview(actor, dossier), actor.role() != Role.COMPANY,
                !dossier.state().isClosed() && (workbench.side(actor, dossier).isPresent() || workbench.mayLead(actor, dossier)));
        var names = DossierNames.of(accounts, organisations, actor, List.of(dossier));
        var view = new IndicationView(book, indication, names, may, workbench.side(actor, dossier), actor.id(), part, form, earlier(visit, book, indication, names), new Beside(deeds, kinds).of(visit, dossier, indication.code()));
        return new Answer.Screen(status, title(words, indication), new StaticTemplates().indication(words, view));
    }

    /** What the answer said before, as the journal has it, the last first. */
    private List<IndicationView.Earlier> earlier(Visit visit, Casebook book, Indication indication, DossierNames names) {
        var words = visit.words(IndicationPage.class);
        return journal.of(book.dossier().ref(), ENTRIES).stream().flatMap(entry -> entry.changes().stream().filter(one -> one.field().equals("claim." + indication.code()) && !one.before().isEmpty())
                .map(one -> new IndicationView.Earlier(Saying.earlier(words, book.grid(), indication, one.before()), words.say("claim.changedBy", names.person(entry.actor()), words.moment(entry.at()))))).toList();
    }

    private static String title(Words words, Indication indication) {
        return words.say("indication.title", indication.code(), indication.in(words.locale()).title());
    }

    private static String here(Casebook book, Indication indication) {
        return book.dossier().address() + "/indications/" + indication.code();
    }
}
