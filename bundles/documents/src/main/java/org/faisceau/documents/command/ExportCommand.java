// SPDX-License-Identifier: Apache-2.0
package org.faisceau.documents.command;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.console.spi.Owners;
import org.faisceau.documents.api.Exports;
import org.faisceau.documents.api.Tables.Format;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Texts;
import org.faisceau.kernel.spi.Command;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code export KIND FILE}: written beside, then renamed, so that no half file is ever there. */
@Component
public final class ExportCommand implements Command {
    private static final String REPLACE = "--replace";
    private final Exports exports;
    private final Accounts accounts;
    private final Owners owners;

    @Activate
    public ExportCommand(@Reference Exports exports, @Reference Accounts accounts, @Reference Owners owners) {
        this.exports = exports;
        this.accounts = accounts;
        this.owners = owners;
    }

    @Override
    public String name() {
        return "export";
    }

    @Override
    public List<String> usage() {
        return List.of("export KIND FILE [--replace] [--format csv|xlsx] [--as NAME] [--language fr|en]   the format is told by the file's name where not given");
    }

    @Override
    public int run(List<String> words, PrintStream out, PrintStream err) {
        try {
            var wording = Wording.of(words.stream().filter(word -> !word.equals(REPLACE)).toList(), Set.of("format", "as", "language"));
            var format = format(wording);
            if (Files.exists(Path.of(wording.file())) && !words.contains(REPLACE)) {
                err.println(Texts.beside(ExportCommand.class).in(wording.locale()).say("export.there", wording.file()));
                return REFUSED;
            }
            return run(wording, wording.actor(accounts), wording.locale(), format, out, err);
        } catch (Wording.Misused misused) {
            err.println(misused.getMessage());
            usage().forEach(err::println);
            return USAGE;
        }
    }

    private int run(Wording wording, Actor actor, Locale locale, Format format, PrintStream out, PrintStream err) {
        var source = exports.source(actor, locale, wording.kind()).filter(Exports.Source::allowed);
        if (source.isEmpty()) {
            var said = Texts.beside(ExportCommand.class).in(locale);
            err.println(owners.stopped("export/" + wording.kind(), locale).map(module -> said.say("stopped", wording.kind(), module))
                    .orElseGet(() -> said.say("export.unknown", wording.kind(), exports.kinds(actor).size(), String.join(", ", exports.kinds(actor)))));
            return REFUSED;
        }
        var file = Path.of(wording.file());
        try {
            out.println("exported " + write(actor, locale, wording.kind(), format, file));
            return DONE;
        } catch (IOException e) {
            err.println("Cannot write " + file + ": " + e.getMessage());
            return REFUSED;
        }
    }

    private int write(Actor actor, Locale locale, String kind, Format format, Path file) throws IOException {
        var beside = Files.createTempFile(file.toAbsolutePath().getParent(), ".export-", ".new");
        try {
            int lines;
            try (var stream = new BufferedOutputStream(Files.newOutputStream(beside))) {
                lines = exports.write(actor, locale, kind, Map.of(), List.of(), format, stream);
            }
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
            return lines;
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static Format format(Wording wording) {
        var name = wording.file().toLowerCase(Locale.ROOT);
        var wanted = wording.last("format", name.substring(name.lastIndexOf('.') + 1));
        return Arrays.stream(Format.values()).filter(one -> one.extension().equals(wanted)).findFirst()
                .orElseThrow(() -> new Wording.Misused("csv or xlsx, as the end of the file's name or by --format, got " + wanted));
    }
}
