// SPDX-License-Identifier: Apache-2.0
package org.faisceau.store;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import org.faisceau.kernel.spi.Command;
import org.faisceau.store.api.Backup;
import org.faisceau.store.api.StoreUnavailable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code backup FILE}. */
@Component
public final class BackupCommand implements Command {
    private final Backup backup;

    @Activate
    public BackupCommand(@Reference Backup backup) {
        this.backup = backup;
    }

    @Override
    public String name() {
        return "backup";
    }

    @Override
    public List<String> usage() {
        return List.of("backup FILE                writes the database and its files into one zip, while it runs");
    }

    @Override
    public int run(List<String> words, PrintStream out, PrintStream err) {
        if (words.size() != 1) return USAGE;
        try {
            backup.to(Path.of(words.get(0)));
            out.println("Backed up to " + words.get(0) + ".");
            return DONE;
        } catch (StoreUnavailable e) {
            err.println(e.getMessage() + ".");
            return REFUSED;
        }
    }
}
