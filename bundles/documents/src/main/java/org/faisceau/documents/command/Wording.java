// SPDX-License-Identifier: Apache-2.0
package org.faisceau.documents.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.faisceau.accounts.api.Account;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.kernel.api.Actor;

/** {@code KIND FILE} and options that take a value; an option may come again. */
record Wording(List<String> plain, Map<String, List<String>> options) {
    /** @throws Misused where there are not two words, or an option is unknown or lacks its value */
    static Wording of(List<String> words, Set<String> known) {
        var plain = new ArrayList<String>();
        var options = new LinkedHashMap<String, List<String>>();
        for (var each = words.iterator(); each.hasNext(); ) {
            var word = each.next();
            if (!word.startsWith("--")) {
                plain.add(word);
                continue;
            }
            if (!known.contains(word.substring(2))) throw new Misused("unknown: " + word);
            if (!each.hasNext()) throw new Misused(word + " needs a value");
            options.computeIfAbsent(word.substring(2), name -> new ArrayList<>()).add(each.next());
        }
        if (plain.size() != 2) throw new Misused("a kind and a file, got " + plain.size() + " words");
        return new Wording(plain, options);
    }

    String kind() {
        return plain.get(0);
    }

    String file() {
        return plain.get(1);
    }

    List<String> all(String option) {
        return options.getOrDefault(option, List.of());
    }

    String last(String option, String otherwise) {
        var values = all(option);
        return values.isEmpty() ? otherwise : values.get(values.size() - 1);
    }

    Locale locale() {
        var language = last("language", "en");
        if (!Set.of("fr", "en").contains(language)) throw new Misused("--language: fr or en, got " + language);
        return Locale.forLanguageTag(language);
    }

    /** The account of {@code --as}, or the application itself; nobody where there is no such account that may sign in. */
    Actor actor(Accounts accounts) {
        var name = last("as", "");
        if (name.isEmpty()) return Actor.system();
        return accounts.named(Actor.system(), name).filter(account -> !account.disabled()).map(Account::actor).orElse(Actor.nobody());
    }

    /** The words are off; the message says how. */
    static final class Misused extends RuntimeException {
        private static final long serialVersionUID = 1;

        Misused(String message) {
            super(message);
        }
    }
}
