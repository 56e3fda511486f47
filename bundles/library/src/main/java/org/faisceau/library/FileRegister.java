// SPDX-License-Identifier: Apache-2.0
package org.faisceau.library;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.faisceau.kernel.api.Actor;
import org.faisceau.library.api.Work;
import org.faisceau.library.api.WorkFile;
import org.faisceau.library.api.WorkFiles;
import org.faisceau.library.api.Works;
import org.faisceau.library.api.Written;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.faisceau.store.api.StoredFile;
import org.faisceau.store.api.Writing;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The files of works: who may, and what the history says. */
@Component(service = {WorkFiles.class, FileRegister.class})
public final class FileRegister implements WorkFiles {
    private final Schema schema;
    private final Clock clock;

    /** @param works makes sure that the works shipped are there first */
    @Activate
    public FileRegister(@Reference Store store, @Reference Clock clock, @Reference Works works) {
        this.schema = store.schema("library", FileRegister.class);
        this.clock = clock;
    }

    @Override
    public List<WorkFile> of(Actor actor, String work) {
        return schema.read(tx -> WorkTable.find(tx, actor, work).isPresent() ? FileTable.of(tx, work) : List.of());
    }

    @Override
    public Optional<WorkFile> find(Actor actor, String work, String hash) {
        return schema.read(tx -> WorkTable.find(tx, actor, work).flatMap(there -> FileTable.find(tx, work, hash, true)));
    }

    @Override
    public Written<WorkFile> attach(Actor actor, String id, StoredFile file) {
        var one = new WorkFile(id, file, actor.id(), Instant.ofEpochMilli(clock.millis()));
        return write(actor, id, (tx, work) -> {
            var same = FileTable.find(tx, id, file.hash(), true);
            if (same.isEmpty() && isFull(tx, id)) return new Written.Invalid<>("piece", "files.full");
            return put(tx, work, one, "file-joined", same.map(it -> it.file().name()).orElse(""));
        });
    }

    private static boolean isFull(Writing tx, String work) {
        return FileTable.of(tx, work).size() >= FILES_MAX;
    }

    private static Written<WorkFile> put(Writing tx, Work work, WorkFile one, String act, String before) {
        FileTable.put(tx, one);
        tx.did(work.ref(), act, "");
        tx.changed(work.ref(), "file", before, one.file().name());
        return new Written.Done<>(one);
    }

    @Override
    public Written<WorkFile> detach(Actor actor, String id, String hash) {
        return write(actor, id, (tx, work) -> FileTable.find(tx, id, hash, true).<Written<WorkFile>>map(one -> {
            FileTable.remove(tx, id, hash, clock.instant());
            tx.did(work.ref(), "file-removed", "");
            tx.changed(work.ref(), "file", one.file().name(), "");
            return new Written.Done<>(one);
        }).orElseGet(Written.Unknown::new));
    }

    @Override
    public Written<WorkFile> restore(Actor actor, String id, String hash) {
        return write(actor, id, (tx, work) -> FileTable.find(tx, id, hash, false).<Written<WorkFile>>map(one ->
                isFull(tx, id) ? new Written.Invalid<>("piece", "files.full") : put(tx, work, one, "file-restored", "")).orElseGet(Written.Unknown::new));
    }

    /** Lets go of files removed before that moment, at most one chunk; how many. */
    int forget(Instant before) {
        return schema.write(Actor.system(), tx -> FileTable.forget(tx, before));
    }

    private Written<WorkFile> write(Actor actor, String id, BiFunction<Writing, Work, Written<WorkFile>> work) {
        return schema.write(actor, tx -> {
            var found = WorkTable.find(tx, actor, id);
            if (found.isEmpty()) return new Written.Unknown<>();
            return WhoMay.writeWorks(actor) ? work.apply(tx, found.get()) : new Written.Refused<>();
        });
    }
}
