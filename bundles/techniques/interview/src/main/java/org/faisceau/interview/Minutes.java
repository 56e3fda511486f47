// SPDX-License-Identifier: Apache-2.0
package org.faisceau.interview;

import java.time.LocalDate;
import java.util.List;
import org.faisceau.kernel.api.Words;
import org.faisceau.sourcing.spi.Brief;
import org.faisceau.sourcing.spi.Question;
import org.faisceau.sourcing.spi.State;

/** The minutes of one interview: {@code noted → signed by one side → signed by both}; noted anew, neither side signed what they say now. Pure. */
final class Minutes {
    static final int SIGNING_DAYS = 10;

    private Minutes() {}

    static State noted(State slot, Brief answers, LocalDate today) {
        var noted = slot.with("held", answers.text("day")).with("present", answers.text("present")).with("text", answers.text("text")).with("given", answers.text("given")).with("signed", "").with("signer", "")
                .with("edition", String.valueOf(edition(slot) + 1));
        return signedForBuyer(noted, answers.text("signatory"), today);
    }

    private static int edition(State slot) {
        return slot.text("edition").isEmpty() ? 0 : Integer.parseInt(slot.text("edition"));
    }

    /** @param signatory empty for nobody yet */
    static State signedForBuyer(State slot, String signatory, LocalDate today) {
        return slot.with("signatory", signatory).with("countersigned", signatory.isEmpty() ? "" : today.toString());
    }

    static State answered(State slot, Brief answers, LocalDate today) {
        boolean isAgreed = answers.has("agreed");
        return slot.with("signed", isAgreed ? today.toString() : "").with("signer", isAgreed ? answers.text("signer") : "").with("remark", answers.text("remark"));
    }

    /** The text as it stands is named: who opened the page before it was changed has not signed it. */
    static List<Question> asked(Words words, State slot) {
        var text = new Question.Option("edition-" + edition(slot), words.say("sign.edition", edition(slot), words.day(LocalDate.parse(slot.text("held")))));
        return List.of(Question.choice("minutes", List.of(text)).required().worded("sign.minutes").of(text.word()), Question.tick("agreed").worded("sign.agreed"),
                Question.line("signer").required().worded("sign.signer"), Question.area("remark").worded("sign.remark"));
    }

    static String lead(Words words, State slot) {
        return isWithoutBuyer(slot) ? slot.text("text") : slot.text("text") + "\n\n" + words.say("sign.countersigned", byWhom(words, slot.text("signatory"), slot.text("countersigned")));
    }

    static boolean isWithoutBuyer(State slot) {
        return !slot.text("text").isEmpty() && slot.text("countersigned").isEmpty();
    }

    /** Not met, or without both signatures. */
    static boolean isLeft(State slot) {
        return slot.text("text").isEmpty() || !isSignedByBoth(slot);
    }

    static boolean isSignedByBoth(State slot) {
        return !slot.text("countersigned").isEmpty() && !slot.text("signed").isEmpty();
    }

    /** Whoever signed before names were asked for is not named. */
    static String byWhom(Words words, String who, String day) {
        if (day.isEmpty()) return words.say("not.yet");
        return who.isEmpty() ? words.day(LocalDate.parse(day)) : words.say("signed.by", who, words.day(LocalDate.parse(day)));
    }
}
