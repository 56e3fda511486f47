// SPDX-License-Identifier: Apache-2.0
package org.faisceau.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.faisceau.documents.api.Imports;
import org.faisceau.documents.api.LineNote;
import org.faisceau.documents.api.Outline;
import org.faisceau.documents.api.Subject;
import org.faisceau.documents.api.TableImport.Stage;
import org.faisceau.documents.api.TableImport;
import org.faisceau.documents.api.Tables;
import org.faisceau.documents.api.UnreadableTable;
import org.faisceau.documents.spi.Importable;
import org.faisceau.documents.spi.Outcome.Verdict;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.faisceau.store.api.Jobs;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The imports people began: who may see which, and what they may do with it now. {@link ImportJob} does the work. */
@Component
public final class FolderImports implements Imports {
    private final Importables importables;
    private final ImportShelf shelf;
    private final MappingRegister mappings;
    private final Tables tables;
    private final Jobs jobs;

    @Activate
    public FolderImports(@Reference Importables importables, @Reference ImportShelf shelf, @Reference MappingRegister mappings, @Reference Tables tables, @Reference Jobs jobs) {
        this.importables = importables;
        this.shelf = shelf;
        this.mappings = mappings;
        this.tables = tables;
        this.jobs = jobs;
    }

    @Override
    public Optional<Subject> subject(Actor actor, Locale locale, String kind) {
        return importables.subject(actor, locale, kind);
    }

    @Override
    public Choosing choose(Actor actor, Locale locale, String kind, String fileName, InputStream content) {
        var importable = importables.of(actor, kind);
        if (importable.isEmpty()) return new Choosing.Refused();
        var id = shelf.receive(content);
        try {
            var outline = outline(importable.get(), id);
            var mapping = mappings.recall(kind, outline.header()).orElseGet(() -> new ColumnMapping(Recognition.of(outline.header(), importable.get())))
                    .within(outline.header().size(), importable.get().columns(locale));
            return new Choosing.Chosen(shelf.save(Kept.chosen(id, kind, actor, locale, fileName, outline, mapping, shelf.now())).seen());
        } catch (UnreadableTable why) {
            shelf.drop(id);
            return new Choosing.Unreadable(why);
        } catch (RuntimeException broken) {
            shelf.drop(id);
            throw broken;
        }
    }

    @Override
    public Optional<TableImport> find(Actor actor, String id) {
        return own(actor, id).map(Kept::seen);
    }

    @Override
    public List<TableImport> latest(Actor actor, String kind, int limit) {
        return shelf.all().stream().filter(kept -> kept.kind().equals(kind) && kept.who().equals(actor.id()))
                .sorted(Comparator.comparing(Kept::id).reversed()).limit(limit).map(Kept::seen).toList();
    }

    @Override
    public Mapped map(Actor actor, Locale locale, String id, Map<Integer, String> mapping) {
        var kept = at(actor, id, Stage.CHOSEN);
        var importable = kept.flatMap(one -> importables.of(actor, one.kind()));
        var chosen = new ColumnMapping(mapping);
        if (importable.isEmpty()) return new Mapped.Unknown();
        var columns = importable.get().columns(locale);
        var header = kept.get().outline().header();
        if (!chosen.within(header.size(), columns).equals(chosen)) return new Mapped.Unknown();
        var doubled = chosen.doubled(columns);
        if (doubled.isPresent()) return doubled.get();
        var missing = chosen.missing(columns);
        if (!missing.isEmpty()) return new Mapped.Missing(missing);
        mappings.remember(actor, kept.get().kind(), header, chosen);
        return new Mapped.Done(shelf.save(kept.get().mapped(chosen, shelf.now())).seen());
    }

    @Override
    public Optional<Preview> preview(Actor actor, Locale locale, String id) {
        var kept = at(actor, id, Stage.CHOSEN);
        var importable = kept.flatMap(one -> importables.of(actor, one.kind()));
        if (importable.isEmpty() || !kept.get().columns().missing(importable.get().columns(locale)).isEmpty()) return Optional.empty();
        return Optional.of(new Foresight(importable.get(), actor, locale, kept.get()).of(tables, shelf.table(id)));
    }

    @Override
    public synchronized boolean begin(Actor actor, String id) {
        var kept = own(actor, id).filter(one -> one.stage() == Stage.CHOSEN || one.seen().isResumable());
        var importable = kept.flatMap(one -> importables.of(actor, one.kind()));
        if (importable.isEmpty() || !kept.get().columns().missing(importable.get().columns(Locale.FRENCH)).isEmpty()) return false;
        shelf.forgetStop(id);
        shelf.save(kept.get().at(Stage.WAITING, shelf.now()));
        jobs.runNow(ImportJob.ID);
        return true;
    }

    @Override
    public void stop(Actor actor, String id) {
        own(actor, id).filter(kept -> kept.seen().isUnderWay()).ifPresent(kept -> shelf.wishStop(id));
        jobs.runNow(ImportJob.ID);
    }

    @Override
    public synchronized void forget(Actor actor, String id) {
        own(actor, id).filter(kept -> !kept.seen().isUnderWay()).ifPresent(kept -> shelf.drop(id));
    }

    @Override
    public List<LineNote> notes(Actor actor, String id, boolean refused, int limit) {
        var found = new ArrayList<LineNote>();
        if (own(actor, id).isEmpty()) return found;
        try {
            NoteFile.read(shelf.notes(id), note -> {
                if ((note.verdict() == Verdict.REFUSED) == refused) found.add(note);
                return found.size() < limit;
            });
            return found;
        } catch (IOException e) {
            throw Faults.of("cannot read the notes of an import", e);
        }
    }

    @Override
    public int writeRefused(Actor actor, Locale locale, String id, OutputStream out) throws IOException {
        var kept = own(actor, id);
        return kept.isEmpty() ? 0 : new NotedLines(tables, locale).refused(kept.get(), shelf.notes(id), out);
    }

    @Override
    public int writeMended(Actor actor, Locale locale, String id, OutputStream out) throws IOException {
        var kept = own(actor, id);
        return kept.isEmpty() ? 0 : new NotedLines(tables, locale).mended(kept.get(), shelf.notes(id), out);
    }

    private Outline outline(Importable importable, String id) {
        try (var table = Opening.of(importable, tables, shelf.table(id))) {
            return FirstReading.of(table);
        }
    }

    private Optional<Kept> at(Actor actor, String id, Stage stage) {
        return own(actor, id).filter(kept -> kept.stage() == stage);
    }

    private Optional<Kept> own(Actor actor, String id) {
        return shelf.find(id).filter(kept -> kept.who().equals(actor.id()) || actor.is(Role.ADMINISTRATOR));
    }
}
