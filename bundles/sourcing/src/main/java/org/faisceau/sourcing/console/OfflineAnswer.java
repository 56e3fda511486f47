// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.console;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.faisceau.documents.api.Blank;
import org.faisceau.documents.api.Paper;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Words;
import org.faisceau.sourcing.api.Asked;
import org.faisceau.sourcing.api.Invitation;
import org.faisceau.sourcing.spi.Question;

/** What a company was asked as a form to fill offline, and what stands in it when it comes back. Boxes go by the place of their question. */
record OfflineAnswer(Words words, Invitation invitation) {
    private static final String TICKED = "YES";

    /** Which invitation the form is of, and which of its askings. */
    private String whose() {
        return "asked:" + Long.toString(invitation.at().toEpochMilli(), Character.MAX_RADIX) + ":" + invitation.id().replace("-", "");
    }

    Paper paper() {
        var paper = Paper.titled(words.locale(), invitation.title(), Days.of(invitation.at())).kicker(words.say("offline.kicker")).paragraph(invitation.lead()).note(words.say("answer.secret"))
                .paragraph(words.say("offline.how", words.day(invitation.until()))).blank(new Blank(whose(), words.say("offline.whose"), Blank.Sort.FIXED, List.of(words.day(invitation.until())), List.of()));
        for (int at = 0; at < invitation.questions().size(); at++) paper.blank(blank(at, invitation.questions().get(at)));
        return paper.build();
    }

    private Blank blank(int at, Asked asked) {
        var given = invitation.answers().getOrDefault(asked.question().key(), asked.question().value());
        var label = asked.label().in(words.locale()) + (asked.question().isRequired() ? " " + words.say("offline.required") : "");
        var choices = choices(asked);
        if (choices.isEmpty()) return Blank.text("answer:" + at, label, given);
        var chosen = choices.stream().map(Blank.Choice::code).filter(code -> word(asked.question(), code).equals(given)).toList();
        return new Blank("answer:" + at, label, Blank.Sort.ONE, chosen, choices);
    }

    private List<Blank.Choice> choices(Asked asked) {
        return switch (asked.question().type()) {
            case TICK -> List.of(new Blank.Choice(TICKED, words.say("offline.yes")));
            case CHOICE -> IntStream.range(0, asked.options().size()).mapToObj(at -> new Blank.Choice("C" + at, asked.options().get(at).in(words.locale()))).toList();
            case LINE, AREA, LINES, NUMBER, DAY, FILE -> List.of();
        };
    }

    /** What a code of a choice stands for; what is none, as it is. */
    private static String word(Question question, String code) {
        return switch (question.type()) {
            case TICK -> code.equals(TICKED) ? "on" : "";
            case CHOICE -> IntStream.range(0, question.options().size()).filter(at -> code.equals("C" + at)).mapToObj(at -> question.options().get(at).word()).findFirst().orElse(code);
            case DAY -> code.replaceFirst("^(\\d{2})/(\\d{2})/(\\d{4})$", "$3-$2-$1");
            case LINE, AREA, LINES, NUMBER, FILE -> code;
        };
    }

    /** True where the form is of this invitation, as it was asked last. */
    boolean isOf(Map<String, List<String>> boxes) {
        return boxes.containsKey(whose());
    }

    /** Answers by the key of their question; empty where the form is one of another invitation or of former questions. */
    Optional<Map<String, String>> answers(Map<String, List<String>> boxes) {
        if (!isOf(boxes)) return Optional.empty();
        var answers = new HashMap<String, String>();
        for (int at = 0; at < invitation.questions().size(); at++) {
            var question = invitation.questions().get(at).question();
            answers.put(question.key(), word(question, String.join("\n", boxes.getOrDefault("answer:" + at, List.of()))));
        }
        return Optional.of(answers);
    }
}
