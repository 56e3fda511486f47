// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.console;

import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.faisceau.kernel.api.Euros;
import org.faisceau.kernel.api.Words;
import org.faisceau.kernel.api.WrittenNumber;

/** What a field's value as it was typed, or as the journal keeps it, is to a reader. */
record Spoken(Words words, NeedNames names) {
    private static final int DIGITS = 13;

    String field(String name) {
        return words.has("field." + name) ? words.say("field." + name) : name;
    }

    String value(String field, String text) {
        if (text.isBlank()) return Saying.text("");
        return switch (field) {
            case "kind", "state", "confidentiality", "poolForm", "sharing", "groupKind" -> words.has(field + "." + text) ? words.say(field + "." + text) : text;
            case "organisation", "coordinator" -> names.organisation(text);
            case "groupTheme" -> names.theme(text);
            case "groupMembers" -> Arrays.stream(text.split(" ")).map(names::organisation).collect(Collectors.joining(", "));
            case "themes" -> Arrays.stream(text.split(" ")).map(names::theme).collect(Collectors.joining(", "));
            case "interest", "callReply" -> names.organisation(text);
            case "outcome" -> words.has("answer." + text) ? words.say("answer." + text) : text;
            case "attachmentInternal" -> words.say("theme." + (text.equals("true") ? "yes" : "no"));
            case "negotiates", "anonymous" -> words.say("theme.yes");
            case "cpv" -> text.replace(" ", ", ");
            case "amountLeast", "amountMost", "poolValue", "value" -> euros(words, text);
            case "shares" -> PoolSaying.shares(words, text);
            case "publicationOn", "startsOn", "deadline", "answersClosed", "groupStartsOn", "groupEndsOn" -> day(text);
            default -> text;
        };
    }

    /** An amount as it was typed, or is kept; what is none stays as it is. */
    static String euros(Words words, String text) {
        return WrittenNumber.of(text.replaceFirst("[\\s\\u00a0\\u202f]*€$", "")).fold(certain -> certain.number().precision() - certain.number().scale() > DIGITS ? text
                : words.euros(Euros.of(certain.number().setScale(2, RoundingMode.HALF_UP))), doubtful -> text, () -> text);
    }

    private String day(String text) {
        try {
            return words.day(LocalDate.parse(text));
        } catch (DateTimeException notADay) {
            return text;
        }
    }
}
