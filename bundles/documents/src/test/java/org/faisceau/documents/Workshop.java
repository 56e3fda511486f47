// SPDX-License-Identifier: Apache-2.0
package org.faisceau.documents;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.faisceau.documents.api.Imports.Choosing;
import org.faisceau.documents.api.TableImport;
import org.faisceau.documents.spi.Exportable;
import org.faisceau.documents.spi.Importable;
import org.faisceau.kernel.TimeOrderedIds;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.spi.Job;
import org.faisceau.store.api.Jobs;
import org.faisceau.testkit.TemporaryStore;

/** The import machine of one test, its job run by hand; made again on the same folder, it is the machine after a restart. */
public final class Workshop implements AutoCloseable {
    public static final Actor MANAGER = new Actor("tester", Role.MANAGER, "");
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T09:00:00Z"), ZoneOffset.UTC);
    final ImportShelf shelf;
    public final FolderImports imports;
    public final DirectImports direct;
    final ImportJob job;
    private final TemporaryStore store;

    public Workshop(Path folder, Importable importable) {
        this(folder, List.of(importable), CLOCK);
    }

    Workshop(Path folder, List<Importable> all, Clock clock) {
        store = TemporaryStore.in(folder, clock);
        shelf = new ImportShelf(folder, clock, new TimeOrderedIds(clock));
        var importables = new Importables(all);
        var mappings = new MappingRegister(store.store(), clock);
        var tables = new SheetTables();
        imports = new FolderImports(importables, shelf, mappings, tables, new NoJobs());
        direct = new DirectImports(importables, mappings, tables);
        job = new ImportJob(importables, shelf, tables, id -> id.equals(MANAGER.id()) ? Optional.of(MANAGER) : Optional.empty());
    }

    public TableImport chosen(String csv) {
        var choosing = imports.choose(MANAGER, Locale.FRENCH, "bikes", "vélos.csv", new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)));
        return choosing.fold(Choosing.Chosen::chosen, unreadable -> failed(unreadable.why().getMessage()), refused -> failed("refused"));
    }

    public TableImport begun(String csv) {
        var chosen = chosen(csv);
        if (!imports.begin(MANAGER, chosen.id())) throw new AssertionError("it does not begin: " + chosen);
        return chosen;
    }

    public TableImport now(TableImport one) {
        return imports.find(MANAGER, one.id()).orElseThrow();
    }

    public void run() {
        job.run(new HandRun());
    }

    public static StreamedExports exports(Exportable exportable) {
        return new StreamedExports(new SheetTables(), List.of(exportable));
    }

    @Override
    public void close() {
        store.close();
    }

    private static TableImport failed(String why) {
        throw new AssertionError(why);
    }

    /** A run that is cancelled by hand. */
    static final class HandRun implements Job.Run {
        boolean cancelled;

        @Override
        public Clock clock() {
            return CLOCK;
        }

        @Override
        public boolean isCancelled() {
            return cancelled;
        }

        @Override
        public void progress(long done, long total) {
            if (done > total) throw new AssertionError(done + " of " + total);
        }
    }

    private static final class NoJobs implements Jobs {
        @Override
        public List<Status> list() {
            return List.of();
        }

        @Override
        public boolean runNow(String id) {
            return true;
        }
    }
}
