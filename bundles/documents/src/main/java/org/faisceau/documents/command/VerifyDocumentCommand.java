// SPDX-License-Identifier: Apache-2.0
package org.faisceau.documents.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import org.faisceau.documents.api.SealedFiles;
import org.faisceau.kernel.spi.Command;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code verify-document FILE}: is that PDF or ZIP as it left this installation? Asks nobody. */
@Component
public final class VerifyDocumentCommand implements Command {
    private final SealedFiles files;

    @Activate
    public VerifyDocumentCommand(@Reference SealedFiles files) {
        this.files = files;
    }

    @Override
    public String name() {
        return "verify-document";
    }

    @Override
    public List<String> usage() {
        return List.of("verify-document FILE       FILE: a sealed PDF or ZIP; says genuine, changed or not ours");
    }

    @Override
    public int run(List<String> words, PrintStream out, PrintStream err) {
        if (words.size() != 1) return USAGE;
        var file = Path.of(words.get(0));
        try {
            return told(files.verify(file), files.code(file), out, err);
        } catch (IOException e) {
            err.println("The file " + file + " cannot be read.");
            return REFUSED;
        }
    }

    private static int told(SealedFiles.Verdict verdict, String code, PrintStream out, PrintStream err) {
        switch (verdict) {
            case GENUINE -> out.println("Genuine: signed by this installation and not changed since. Each of its pages shows the code " + code + ". One marked EXERCICE is a training copy and stands for no decision.");
            case CHANGED -> err.println("Changed: it bears this installation's seal, code " + code + ", but is not what was signed.");
            case NOT_OURS -> err.println("Not ours: it bears no seal of this installation" + (code.isEmpty() ? "." : ", but that of another one, code " + code + "."));
        }
        return verdict == SealedFiles.Verdict.GENUINE ? DONE : REFUSED;
    }
}
