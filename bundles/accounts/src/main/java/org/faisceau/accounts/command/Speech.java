// SPDX-License-Identifier: Apache-2.0
package org.faisceau.accounts.command;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import org.faisceau.kernel.spi.Command;

/** Runs the second word of a command and turns what is thrown into a sentence and an exit code. */
final class Speech {
    private Speech() {}

    /** @param forms second word → what it does */
    static int say(List<String> words, Map<String, Form> forms, List<String> usage, PrintStream out, PrintStream err) {
        var form = words.isEmpty() ? null : forms.get(words.get(0));
        if (form == null) {
            usage.forEach(err::println);
            return Command.USAGE;
        }
        try {
            form.run(words.subList(1, words.size()), out);
            return Command.DONE;
        } catch (Options.Misused misused) {
            err.println(misused.getMessage());
            usage.stream().filter(line -> line.contains(" " + words.get(0))).forEach(err::println);
            return Command.USAGE;
        } catch (Options.Refused refused) {
            err.println(refused.getMessage());
            return Command.REFUSED;
        }
    }

    /** One form of a command. */
    interface Form {
        void run(List<String> words, PrintStream out);
    }
}
