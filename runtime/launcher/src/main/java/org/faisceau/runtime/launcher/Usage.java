// SPDX-License-Identifier: Apache-2.0
package org.faisceau.runtime.launcher;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The words are off: standard error gets the usage, exit code 2. */
final class Usage extends RuntimeException {
    static final Set<String> COMMANDS =
        Set.of("backup", "restore", "verify-journal", "verify-document", "import", "export", "user", "token", "modules", "index");

    /** What asks for the usage, alone or behind a command. */
    static final Set<String> HELP = Set.of("--help", "-h", "help");

    /** What the launcher answers by itself. */
    private static final Set<String> OWN = Set.of("run", "version", "prepare");

    /** At which place among its words a command names a file; it is made absolute, since the instance runs elsewhere. */
    static final Map<String, Integer> FILE_AT =
        Map.of("backup", 0, "restore", 0, "verify-journal", 0, "verify-document", 0, "import", 1, "export", 1);

    static final String TEXT = """
        Usage: faisceau COMMAND [--data DIR]

          run [--host 127.0.0.1] [--port 8080] [--demo] [--modules a,b,...] [--safe]
                                      run in the foreground; --safe starts the platform alone
          backup FILE [--replace]     write a backup; over a file that is there only if told
          restore FILE                put a backup back, all or nothing
          verify-journal [FILE]       check the chain of the journal, against an exported seal if given
          verify-document FILE        is a sealed PDF or ZIP genuine, changed, or not ours
          import KIND FILE [--mapping KEY=COLUMN]... [--as NAME] [--language fr|en] [--tell refused|all]
                                      read things in, CSV or XLSX
          export KIND FILE [--replace] [--format csv|xlsx] [--as NAME] [--language fr|en]
                                      write things out; over a file that is there only if told
          user add --user NAME --name "FULL NAME" --role ROLE [--organisation ID] [--mail ADDRESS] [--language fr|en]
                                      make an account and print its first password; ROLE is administrator, manager, buyer,
                                      expert, company or observer
          user list [--json]
          user disable|enable --user NAME
          user password --user NAME   print a new password, end the sign-ins
          token add --user NAME --scope read|write|admin [--days N] [--label TEXT]
          token list --user NAME [--json]
          token revoke --user NAME --id ID
          modules list [--json]
          modules enable|disable NAME
          index rebuild
          prepare                     once after unpacking: later starts take a third less
          version

        Data: --data, else $FAISCEAU_DATA, else data/ beside bin/.
        Exit code: 0 done, 1 refused, 2 wrong usage.""";

    private static final long serialVersionUID = 1L;

    static boolean isKnown(String command) {
        return OWN.contains(command) || COMMANDS.contains(command) || HELP.contains(command);
    }

    /** Every command, by name. */
    static List<String> all() {
        return Stream.concat(OWN.stream(), COMMANDS.stream()).sorted().toList();
    }

    /** The forms of a command; narrowed to those that begin with the words where some do; all of the usage for an unknown one. */
    static String about(List<String> words) {
        for (int kept = words.size(); kept > 0; kept--) {
            var forms = forms(String.join(" ", words.subList(0, kept)));
            if (!forms.isEmpty()) return "Usage: faisceau ... [--data DIR]\n\n" + String.join("\n", forms);
        }
        return TEXT;
    }

    /** Lines that begin so, each with those that explain it. */
    private static List<String> forms(String beginning) {
        var forms = new ArrayList<String>();
        boolean within = false;
        for (var line : TEXT.lines().toList()) {
            if (!line.startsWith("   ")) within = (line + " ").startsWith("  " + beginning + " ") || line.startsWith("  " + beginning + "|");
            if (within) forms.add(line);
        }
        return forms;
    }

    Usage(String why) {
        super(why);
    }
}
