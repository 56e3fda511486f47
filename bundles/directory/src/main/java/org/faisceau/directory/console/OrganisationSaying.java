// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.console;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.faisceau.directory.api.Membership;
import org.faisceau.directory.api.Organisation;
import org.faisceau.kernel.api.Words;

/** What is known of an organisation, in words. */
final class OrganisationSaying {
    private static final String NONE = "—";

    private OrganisationSaying() {}

    static String tone(Organisation one) {
        return one.kind().isPublic() ? "info" : "violet";
    }

    static String text(String text) {
        return text.isEmpty() ? NONE : text;
    }

    /** The category of thresholds that holds; a dash for who does not buy under that law. */
    static String category(Words words, Organisation one) {
        return one.category().map(it -> words.say("category." + it)).orElse(NONE);
    }

    /** {@code RNIG}, {@code Réseau · Villes sobres}. */
    static String membership(Words words, Membership one) {
        var kind = words.say("membership." + one.kind());
        return one.name().isEmpty() ? kind : words.say("membership.said", kind, one.name());
    }

    /** {@code depuis le 1 mars 2024}, {@code du … au …}; empty where no day is known. */
    static String period(Words words, Membership one) {
        return period(words, one.from().map(words::day).orElse(""), one.until().map(words::day).orElse(""));
    }

    static String period(Words words, String from, String until) {
        if (from.isEmpty() && until.isEmpty()) return "";
        if (until.isEmpty()) return words.say("period.since", from);
        return from.isEmpty() ? words.say("period.until", until) : words.say("period.both", from, until);
    }

    /** Those that hold on that day. */
    static String memberships(Words words, Organisation one, LocalDate today) {
        var said = one.details().memberships().stream().filter(it -> it.holdsOn(today)).map(it -> membership(words, it)).collect(Collectors.joining(", "));
        return text(said);
    }

    /** A website as people read it. */
    static String site(String address) {
        return address.replaceFirst("(?i)^https?://", "").replaceFirst("/$", "");
    }
}
