// SPDX-License-Identifier: Apache-2.0
package org.faisceau.store;

import java.io.IOException;
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

/** {@code backup FILE [--replace]}. */
@Component
public final class BackupCommand implements Command {
    private static final String REPLACE = "--replace";
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
        return List.of("backup FILE [--replace]    writes the database and its files into one zip, while it runs; a file that is there only with --replace");
    }

    @Override
    public int run(List<String> words, PrintStream out, PrintStream err) {
        var names = words.stream().filter(word -> !word.equals(REPLACE)).toList();
        if (names.size() != 1 || names.get(0).startsWith("-")) return USAGE;
        var file = Path.of(names.get(0));
        if (holdsSomething(file) && !words.contains(REPLACE)) {
            err.println(file + " exists already: name another file, or say " + REPLACE + ".");
            return REFUSED;
        }
        try {
            backup.to(file);
            out.println("Backed up to " + file + ".");
            return DONE;
        } catch (StoreUnavailable e) {
            err.println(e.getMessage() + ".");
            return REFUSED;
        }
    }

    /** An empty file, as {@code mktemp} makes it, holds nothing to lose. */
    private static boolean holdsSomething(Path file) {
        try {
            return Files.exists(file) && Files.size(file) > 0;
        } catch (IOException e) {
            return true;
        }
    }
}
