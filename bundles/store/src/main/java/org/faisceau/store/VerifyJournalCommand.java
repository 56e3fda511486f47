// SPDX-License-Identifier: Apache-2.0
package org.faisceau.store;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.faisceau.kernel.spi.Command;
import org.faisceau.store.api.Journal;
import org.faisceau.store.api.Journal.Verification.Broken;
import org.faisceau.store.api.Journal.Verification.Intact;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code verify-journal [FILE]}: FILE is a seal that was kept elsewhere. */
@Component
public final class VerifyJournalCommand implements Command {
    private final Journal journal;

    @Activate
    public VerifyJournalCommand(@Reference Journal journal) {
        this.journal = journal;
    }

    @Override
    public String name() {
        return "verify-journal";
    }

    @Override
    public List<String> usage() {
        return List.of("verify-journal [FILE]      FILE: a seal kept elsewhere, held against the journal too");
    }

    @Override
    public int run(List<String> words, PrintStream out, PrintStream err) {
        if (words.size() > 1) return USAGE;
        try {
            var found = words.isEmpty() ? journal.verify() : journal.verify(Files.readString(Path.of(words.get(0))));
            if (found instanceof Broken broken) {
                err.println((broken.seq() == 0 ? "The journal was not verified: " : "The journal does not hold at entry " + broken.seq() + ": ") + broken.why() + ".");
                return REFUSED;
            }
            var intact = (Intact) found;
            out.println("The journal holds: " + intact.entries() + " entries, " + intact.seals() + " seals.");
            if (!intact.otherKeys().isEmpty()) {
                out.println("Signed by " + String.join(", ", intact.otherKeys()) + ", not by this installation's key: compare it with the mark you noted.");
            }
            return DONE;
        } catch (IOException e) {
            err.println("The file " + words.get(0) + " cannot be read.");
            return REFUSED;
        }
    }
}
