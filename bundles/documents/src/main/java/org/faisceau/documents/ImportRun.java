// SPDX-License-Identifier: Apache-2.0
package org.faisceau.documents;

import java.util.List;
import org.faisceau.documents.api.LineNote;
import org.faisceau.documents.api.TableImport.Stage;
import org.faisceau.documents.api.Tables;
import org.faisceau.documents.api.UnreadableTable;
import org.faisceau.documents.spi.Importable;
import org.faisceau.documents.spi.Outcome.Verdict;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Texts;
import org.faisceau.kernel.spi.Job;
import org.faisceau.store.api.StoreUnavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One import from where it is to its end. After each chunk the owner committed, the position is written down; a crash between the two
 * brings that chunk again, which changes nothing: the owner knows its lines by their external identifier.
 */
final class ImportRun {
    private static final Logger LOG = LoggerFactory.getLogger(ImportRun.class);
    private final ImportShelf shelf;
    private final Tables tables;
    private final Persons persons;
    private final Importable importable;
    private final Job.Run run;

    ImportRun(ImportShelf shelf, Tables tables, Persons persons, Importable importable, Job.Run run) {
        this.shelf = shelf;
        this.tables = tables;
        this.persons = persons;
        this.importable = importable;
        this.run = run;
    }

    void go(Kept kept) {
        var who = persons.actor(kept.who()).filter(actor -> actor.is(importable.role()));
        if (who.isEmpty()) {
            fail(kept, "failure.person");
            return;
        }
        try {
            lines(kept, who.get());
        } catch (UnreadableTable why) {
            shelf.save(latest(kept).failed(why.sentence(kept.locale()), shelf.now()));
        } catch (StoreUnavailable refused) {
            if (!run.isCancelled()) fail(kept, "failure.store." + refused.reason().name());
        } catch (RuntimeException broken) {
            // Cut off by a stop of this bundle: it goes on when it is back.
            if (run.isCancelled()) return;
            LOG.warn("import {} of {} failed", kept.id(), kept.kind(), broken);
            fail(kept, "failure.unexpected");
        }
    }

    private void lines(Kept from, Actor who) {
        var kept = from;
        var width = kept.outline().header().size();
        try (var table = Opening.of(importable, tables, shelf.table(kept.id())); var notes = NoteFile.open(shelf.notes(kept.id()), kept.notesBytes())) {
            var rest = new Rest(table, kept.position());
            var lines = new LineRun(importable, who, kept.locale(), width, kept.columns(), false);
            while (rest.hasNext()) {
                if (run.isCancelled()) return;
                if (shelf.isToStop(kept.id())) {
                    shelf.save(kept.at(Stage.STOPPED, shelf.now()));
                    return;
                }
                var chunk = lines.next(rest);
                kept = shelf.save(kept.advanced(chunk, notes.append(chunk.notes().stream().map(ImportRun::brief).toList()), shelf.now()));
                run.progress(Math.min(kept.tally().lines(), kept.outline().lines()), kept.outline().lines());
            }
        }
        shelf.save(kept.at(Stage.DONE, shelf.now()));
        shelf.forgetTable(kept.id());
        LOG.info("import {} of {} is done: {} lines, {} refused", kept.id(), kept.kind(), kept.tally().lines(), kept.tally().refused());
    }

    /** A refusal with all it takes to correct the line; of a mended one, which may be each of a large file, how it begins. */
    private static LineNote brief(LineNote note) {
        return note.verdict() == Verdict.REFUSED ? note : new LineNote(note.line(), note.verdict(), note.words(), List.of(note.start()));
    }

    private void fail(Kept kept, String key) {
        shelf.save(latest(kept).failed(Texts.beside(ImportRun.class).in(kept.locale()).say(key), shelf.now()));
    }

    private Kept latest(Kept kept) {
        return shelf.find(kept.id()).orElse(kept);
    }
}
