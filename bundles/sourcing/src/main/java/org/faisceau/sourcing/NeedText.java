// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faisceau.kernel.api.Texts;
import org.faisceau.kernel.api.Words;
import org.faisceau.needs.api.Amount;
import org.faisceau.needs.api.Constraints;
import org.faisceau.needs.api.Content;
import org.faisceau.needs.api.Detail;
import org.faisceau.needs.api.Need;

/** What readers of a need read of it, as a text: who gets it knows what they know. Pure. */
final class NeedText {
    private static final Texts TEXTS = Texts.beside(NeedText.class);

    private NeedText() {}

    /** In French, as what is told to companies is. */
    static String of(Need need, Detail detail) {
        var words = TEXTS.in(Locale.FRENCH);
        var content = need.content();
        var parts = new ArrayList<String>();
        parts.add(need.reference());
        parts.add(part(words, "objectives", content.description().objectives()));
        parts.add(part(words, "results", content.description().expectedResults()));
        parts.add(part(words, "functions", content.description().functions()));
        parts.add(part(words, "requirements", detail.requirements().stream().map(one -> "- " + one).collect(Collectors.joining("\n"))));
        parts.addAll(constraints(words, detail.constraints()));
        parts.add(facts(words, content));
        return parts.stream().filter(part -> !part.isBlank()).collect(Collectors.joining("\n\n"));
    }

    private static List<String> constraints(Words words, Constraints some) {
        return List.of(part(words, "timeLimit", some.timeLimit()), part(words, "budget", some.budget()), part(words, "security", some.security()), some.negotiates() ? words.say("known.negotiates") : "");
    }

    private static String facts(Words words, Content content) {
        return Stream.of(fact(words, "amount", amount(words, content.amount())), fact(words, "deadline", content.deadline().map(words::day).orElse("")),
                fact(words, "publicationOn", content.publicationOn().map(words::day).orElse("")), fact(words, "startsOn", content.startsOn().map(words::day).orElse("")),
                fact(words, "territory", content.territory()), fact(words, "cpv", String.join(", ", content.cpv())), fact(words, "procedure", content.procedure()), fact(words, "link", content.link()))
                .filter(one -> !one.isEmpty()).collect(Collectors.joining("\n"));
    }

    private static String amount(Words words, Amount amount) {
        if (amount.isExact()) return words.euros(amount.least().get());
        var least = amount.least().map(words::euros).orElse("");
        var most = amount.most().map(words::euros).orElse("");
        if (least.isEmpty() || most.isEmpty()) return least.isEmpty() ? most.isEmpty() ? "" : words.say("known.atMost", most) : words.say("known.atLeast", least);
        return words.say("known.between", least, most);
    }

    private static String part(Words words, String name, String text) {
        return text.isBlank() ? "" : words.say("known." + name) + "\n" + text;
    }

    private static String fact(Words words, String name, String value) {
        return value.isBlank() ? "" : words.say("report.fact", words.say("known." + name), value);
    }
}
