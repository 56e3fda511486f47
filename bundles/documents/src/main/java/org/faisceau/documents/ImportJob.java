// SPDX-License-Identifier: Apache-2.0
package org.faisceau.documents;

import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.faisceau.accounts.api.Account;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.documents.api.Tables;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.spi.Job;
import org.faisceau.kernel.spi.Schedule;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Runs the imports that were begun, one after the other, also those a restart cut off; clears away what is over. */
@Component
public final class ImportJob implements Job {
    static final String ID = "documents.imports";
    private static final Duration BUSY = Duration.ofSeconds(5);
    private static final Duration IDLE = Duration.ofMinutes(10);
    private final Importables importables;
    private final ImportShelf shelf;
    private final Tables tables;
    private final Persons persons;
    /** Of the last look: it is asked for each second, and looking reads files. */
    private volatile boolean isBusy = true;

    @Activate
    public ImportJob(@Reference Importables importables, @Reference ImportShelf shelf, @Reference Tables tables, @Reference Accounts accounts) {
        this(importables, shelf, tables, id -> person(accounts, id));
    }

    ImportJob(Importables importables, ImportShelf shelf, Tables tables, Persons persons) {
        this.importables = importables;
        this.shelf = shelf;
        this.tables = tables;
        this.persons = persons;
    }

    @Override
    public String id() {
        return ID;
    }

    /** Soon where an import is under way: after a restart nobody presses a button, and its module may come up later than this one. */
    @Override
    public Schedule when() {
        return new Schedule.Every(isBusy ? BUSY : IDLE);
    }

    @Override
    public void run(Run run) {
        shelf.sweep();
        var left = new HashSet<String>();
        for (var next = next(left); next.isPresent() && !run.isCancelled(); next = next(left)) {
            left.add(next.get().id());
            var importable = importables.of(next.get().kind()).orElseThrow();
            new ImportRun(shelf, tables, persons, importable, run).go(next.get());
        }
        isBusy = shelf.all().stream().anyMatch(kept -> kept.seen().isUnderWay());
    }

    private Optional<Kept> next(Set<String> left) {
        return shelf.all().stream().filter(kept -> kept.seen().isUnderWay() && !left.contains(kept.id()) && importables.of(kept.kind()).isPresent()).findFirst();
    }

    private static Optional<Actor> person(Accounts accounts, String id) {
        if (id.equals(Actor.system().id())) return Optional.of(Actor.system());
        return accounts.find(Actor.system(), id).filter(account -> !account.disabled()).map(Account::actor);
    }
}
