// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters;

import java.time.Duration;
import java.time.Instant;
import org.faisceau.charters.api.Charter;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.spi.Job;
import org.faisceau.kernel.spi.Schedule;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps what is read of charters, so that a commitment has a last state while the module that feeds it is stopped. */
@Component
public final class ReadingJob implements Job {
    private static final Duration SOON = Duration.ofMinutes(1);
    private static final Duration GAP = Duration.ofMinutes(15);
    private final Schema schema;
    private final Reader reader;
    private volatile boolean isSoon = true;

    @Activate
    public ReadingJob(@Reference Store store, @Reference Reader reader) {
        this.schema = store.schema("charters", ReadingJob.class);
        this.reader = reader;
    }

    @Override
    public String id() {
        return "charters.readings";
    }

    /** Soon after a start, and until there is something to keep: a module may be stopped as soon as somebody looked. */
    @Override
    public Schedule when() {
        return new Schedule.Every(isSoon ? SOON : GAP);
    }

    @Override
    public void run(Run run) {
        var charters = schema.read(CharterTable::all);
        for (int at = 0; at < charters.size() && !run.isCancelled(); at++) {
            read(charters.get(at), Instant.ofEpochMilli(run.clock().millis()));
            run.progress(at + 1L, charters.size());
        }
        isSoon = charters.isEmpty();
    }

    private void read(Charter charter, Instant now) {
        var obligations = schema.read(tx -> Obligations.paced(CockpitRegister.paces(tx, charter.lab())));
        var found = reader.read(charter, obligations, schema.read(tx -> Known.of(tx, charter.lab())));
        obligations.stream().filter(one -> !reader.silent(one).isEmpty()).forEach(one -> found.remove(one.word()));
        schema.write(Actor.system(), tx -> {
            found.forEach((obligation, years) -> ReadingTable.keep(tx, charter.id(), obligation, years, now));
            return found.size();
        });
    }
}
