// SPDX-License-Identifier: Apache-2.0
package org.faisceau.documents.command;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.console.spi.Owners;
import org.faisceau.documents.api.DirectImport;
import org.faisceau.documents.api.DirectImport.Ran;
import org.faisceau.documents.api.LineNote;
import org.faisceau.documents.api.Tally;
import org.faisceau.documents.spi.Outcome.Verdict;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Texts;
import org.faisceau.kernel.spi.Command;
import org.faisceau.store.api.StoreUnavailable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code import KIND FILE}: counts on standard output, refused lines on standard error, mended ones too where asked; refused lines are no failure. */
@Component
public final class ImportCommand implements Command {
    private final DirectImport imports;
    private final Accounts accounts;
    private final Owners owners;

    @Activate
    public ImportCommand(@Reference DirectImport imports, @Reference Accounts accounts, @Reference Owners owners) {
        this.imports = imports;
        this.accounts = accounts;
        this.owners = owners;
    }

    @Override
    public String name() {
        return "import";
    }

    @Override
    public List<String> usage() {
        return List.of(
                "import KIND FILE [--mapping KEY=COLUMN]… [--as NAME] [--language fr|en] [--tell refused|all]   imports CSV or XLSX; COLUMN is a header or #3",
                "                           prints created, changed, same, refused and mended; refused lines go to standard error, with --tell all what was mended too");
    }

    @Override
    public int run(List<String> words, PrintStream out, PrintStream err) {
        try {
            var wording = Wording.of(words, Set.of("mapping", "as", "language", "tell"));
            if (!Set.of("refused", "all").contains(wording.last("tell", "refused"))) throw new Wording.Misused("--tell: refused or all, got " + wording.last("tell", ""));
            return run(wording, wording.locale(), wording.actor(accounts), wishes(wording.all("mapping")), out, err);
        } catch (Wording.Misused misused) {
            err.println(misused.getMessage());
            usage().forEach(err::println);
            return USAGE;
        } catch (StoreUnavailable refused) {
            err.println(refused.getMessage() + ". Run the import again: what it has done stays.");
            return REFUSED;
        }
    }

    private int run(Wording wording, Locale locale, Actor actor, Map<String, String> wishes, PrintStream out, PrintStream err) {
        var file = Path.of(wording.file());
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            err.println("There is no file " + file + " that can be read.");
            return REFUSED;
        }
        var said = Texts.beside(ImportCommand.class).in(locale);
        boolean isAll = wording.last("tell", "refused").equals("all");
        return imports.run(actor, locale, wording.kind(), file, wishes, note -> {
            if (isAll || note.verdict() == Verdict.REFUSED) err.println(said.say("line", note.line(), words(note)));
        }).fold(
                done -> print(done.tally(), out),
                unreadable -> refuse(unreadable, locale, out, err),
                unmapped -> refuse(unmapped.sentence(), err),
                refused -> refuse(owners.stopped("import/" + wording.kind(), locale).map(module -> said.say("stopped", wording.kind(), module))
                        .orElseGet(() -> said.say("import.unknown", wording.kind(), imports.kinds(actor).size(), String.join(", ", imports.kinds(actor)))), err));
    }

    private static Map<String, String> wishes(List<String> mappings) {
        var wishes = new LinkedHashMap<String, String>();
        for (var one : mappings) {
            int equals = one.indexOf('=');
            if (equals < 1 || equals == one.length() - 1) throw new Wording.Misused("--mapping: KEY=COLUMN, got " + one);
            wishes.put(one.substring(0, equals), one.substring(equals + 1));
        }
        return wishes;
    }

    private static String words(LineNote note) {
        return String.join(" ", note.words());
    }

    private static int print(Tally tally, PrintStream out) {
        out.println("created " + tally.created() + ", changed " + tally.changed() + ", same " + tally.same() + ", refused " + tally.refused() + ", mended " + tally.mended());
        return DONE;
    }

    private static int refuse(Ran.Unreadable unreadable, Locale locale, PrintStream out, PrintStream err) {
        if (unreadable.tally().lines() > 0) print(unreadable.tally(), out);
        return refuse(unreadable.why().sentence(locale), err);
    }

    private static int refuse(String sentence, PrintStream err) {
        err.println(sentence);
        return REFUSED;
    }
}
