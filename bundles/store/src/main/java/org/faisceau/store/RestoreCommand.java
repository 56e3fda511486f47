// SPDX-License-Identifier: Apache-2.0
package org.faisceau.store;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.faisceau.kernel.spi.Command;
import org.faisceau.store.api.Backup;
import org.faisceau.store.api.StoreUnavailable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code restore FILE}. */
@Component
public final class RestoreCommand implements Command {
    private final Backup backup;

    @Activate
    public RestoreCommand(@Reference Backup backup) {
        this.backup = backup;
    }

    @Override
    public String name() {
        return "restore";
    }

    @Override
    public List<String> usage() {
        return List.of("restore FILE               replaces everything by a backup, or nothing");
    }

    @Override
    public int run(List<String> words, PrintStream out, PrintStream err) {
        if (words.size() != 1) return USAGE;
        var file = Path.of(words.get(0));
        if (!Files.isReadable(file)) {
            err.println("The file " + file + " cannot be read.");
            return REFUSED;
        }
        try {
            backup.from(file);
            out.println("Restored from " + file + ". "
                    + "Restart a running instance: settings and modules are read at its start.");
            return DONE;
        } catch (StoreUnavailable | IllegalArgumentException e) {
            err.println(e.getMessage() + ".");
            return REFUSED;
        }
    }
}
