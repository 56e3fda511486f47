// SPDX-License-Identifier: Apache-2.0
package org.faisceau.store;

import static org.faisceau.store.db.Tables.STORE_FILE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.spi.Job;
import org.faisceau.kernel.spi.Schedule;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Deletes each night the files that no record has named for two days. */
@Component(service = Job.class)
public final class Sweep implements Job {
    private static final Logger LOG = LoggerFactory.getLogger(Sweep.class);
    private static final Duration SPARED = Duration.ofHours(48);
    private static final int CHUNK = 500;
    private final Database database;

    @Activate
    public Sweep(@Reference Database database) {
        this.database = database;
    }

    @Override
    public String id() {
        return "store.sweep";
    }

    @Override
    public Schedule when() {
        return new Schedule.Daily(LocalTime.of(3, 40));
    }

    @Override
    public void run(Run run) throws IOException {
        var folder = database.place().files();
        if (!Files.isDirectory(folder)) return;
        try (var files = Files.walk(folder)) {
            var old = files.takeWhile(file -> !run.isCancelled()).filter(Files::isRegularFile).filter(this::isOld).iterator();
            while (old.hasNext()) orphans(old).forEach(this::sweep);
        }
    }

    /** Those of the next few that no record names: most are named, and a look takes no writer's turn. */
    private List<Path> orphans(Iterator<Path> old) {
        var some = new ArrayList<Path>();
        while (some.size() < CHUNK && old.hasNext()) some.add(old.next());
        var hashes = some.stream().map(Sweep::hash).toList();
        var named = database.read(tx -> tx.sql().selectDistinct(STORE_FILE.HASH).from(STORE_FILE).where(STORE_FILE.HASH.in(hashes)).fetchSet(STORE_FILE.HASH));
        return some.stream().filter(file -> !named.contains(hash(file))).toList();
    }

    private static String hash(Path file) {
        return file.getFileName().toString();
    }

    private boolean isOld(Path file) {
        try {
            return Files.getLastModifiedTime(file).toInstant().isBefore(database.clock().instant().minus(SPARED));
        } catch (IOException e) {
            return false;
        }
    }

    /** In a writing transaction, so that nobody names the file between the look and the deletion. */
    private void sweep(Path file) {
        var hash = hash(file);
        database.write(Actor.system(), tx -> {
            boolean named = tx.sql().fetchExists(STORE_FILE, STORE_FILE.HASH.eq(hash));
            if (!named && isOld(file)) {
                Leftover.forget(file);
                LOG.debug("swept {}", hash);
            }
            return named;
        });
    }
}
