// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.console;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BinaryOperator;
import org.faisceau.directory.api.IntroductionReply;
import org.faisceau.directory.api.IntroductionState;
import org.faisceau.kernel.api.Words;

/** How values of an introduction are said and coloured. */
final class IntroductionSaying {
    private IntroductionSaying() {}

    static String tone(IntroductionState state) {
        return switch (state) {
            case PROPOSED -> "info";
            case MADE -> "good";
            case CONCLUDED -> "done";
            case DECLINED -> "bad";
            case WITHDRAWN -> "";
        };
    }

    static String tone(IntroductionReply reply) {
        return switch (reply.answer()) {
            case WAITING -> "info";
            case ACCEPTED -> "good";
            case DECLINED -> "bad";
        };
    }

    /** What a side answered, with its reason where it gave one. */
    static String reply(Words words, IntroductionReply reply) {
        var answer = words.say("reply." + reply.answer());
        return reply.reason().isEmpty() ? answer : words.say("chip.said", answer, reply.reason());
    }

    static String day(Words words, Optional<LocalDate> day) {
        return day.map(words::day).orElse("—");
    }

    /** What a value in the form, or as the journal keeps it, is to a reader. */
    static BinaryOperator<String> said(Words words) {
        return (field, value) -> switch (field) {
            case "channel" -> group(words, "channel.", value);
            case "outcome" -> group(words, "outcome.", value);
            case "companyAnswer", "buyerAnswer" -> group(words, "reply.", value);
            case "heldOn", "followUpOn" -> value.matches("\\d{4}-\\d\\d-\\d\\d") ? words.day(LocalDate.parse(value)) : value;
            default -> value;
        };
    }

    private static String group(Words words, String group, String value) {
        return words.has(group + value) ? words.say(group + value) : value;
    }
}
