// SPDX-License-Identifier: Apache-2.0
package org.faisceau.store;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.faisceau.store.api.Backup;
import org.faisceau.store.api.SafeFile;
import org.faisceau.store.api.StoreUnavailable;
import org.faisceau.store.api.StoreUnavailable.Reason;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One zip: {@code faisceau-backup} (its format), {@code demo} where it is one, {@code faisceau.db}, {@code files/…}, {@code seals/…}. */
@Component
public final class ZipBackup implements Backup {
    static final String MARK = "faisceau-backup";
    static final String FORMAT = "1\n";
    private static final Logger LOG = LoggerFactory.getLogger(ZipBackup.class);
    private final Database database;

    @Activate
    public ZipBackup(@Reference Database database) {
        this.database = database;
    }

    @Override
    public void to(Path file) {
        var beside = file.resolveSibling(file.getFileName() + ".new");
        var copy = new Place(file.resolveSibling(file.getFileName() + ".copy"), "");
        try {
            Leftover.forgetAll(copy.data());
            Files.createDirectories(copy.data());
            // Within a read, so that no restore swaps the file meanwhile.
            if (database.place().isSqlite()) database.read(tx -> copyDatabase(copy.database()));
            else new Portable(database).to(copy);
            try (var out = new BufferedOutputStream(Files.newOutputStream(beside))) {
                write(copy.database(), out);
            }
            SafeFile.force(beside);
            SafeFile.move(beside, file);
            LOG.info("backed up, {} bytes", Files.size(file));
        } catch (IOException e) {
            throw Faults.ofFile("cannot write the backup " + file, e);
        } finally {
            Leftover.forget(beside);
            Leftover.forgetAll(copy.data());
        }
    }

    @Override
    public void from(Path file) {
        new Restoring(database).from(file);
        LOG.info("restored");
    }

    /** A reading transaction of its own: writers go on, and the copy is as of now. The backup API would start over at each commit. */
    private boolean copyDatabase(Path copy) {
        try (var connection = database.engine().reading().getConnection(); var vacuum = connection.prepareStatement("vacuum into ?")) {
            vacuum.setString(1, copy.toString());
            return vacuum.execute();
        } catch (SQLException e) {
            throw new StoreUnavailable(database.engine().reason(e).orElse(Reason.UNREACHABLE), "cannot copy the database to " + copy, e);
        }
    }

    private void write(Path copy, OutputStream out) throws IOException {
        try (var zip = new ZipOutputStream(out)) {
            zip.setLevel(Deflater.BEST_SPEED);
            zip.putNextEntry(new ZipEntry(MARK));
            zip.write(FORMAT.getBytes(StandardCharsets.US_ASCII));
            if (DemonstrationMark.isOn(database.place().data())) zip.putNextEntry(new ZipEntry(DemonstrationMark.ENTRY));
            add(zip, "faisceau.db", copy);
            for (var folder : List.of(database.place().files(), database.place().seals())) addAll(zip, folder);
        }
    }

    private static void addAll(ZipOutputStream zip, Path folder) throws IOException {
        if (!Files.isDirectory(folder)) return;
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                var name = folder.getParent().relativize(file).toString().replace('\\', '/');
                if (Restoring.isKnown(name)) add(zip, name, file);
            }
        }
    }

    private static void add(ZipOutputStream zip, String name, Path file) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        Files.copy(file, zip);
    }
}
