// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.console;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Words;
import org.faisceau.sourcing.api.CampaignState;
import org.faisceau.sourcing.api.Conclusion.Offer;
import org.faisceau.sourcing.api.Duty;
import org.faisceau.sourcing.api.Entry;
import org.faisceau.sourcing.api.Member;
import org.faisceau.sourcing.api.Participant.Declared;
import org.faisceau.sourcing.api.Run;
import org.faisceau.sourcing.api.Stage;
import org.faisceau.sourcing.spi.Step;

/** How things of a campaign are shown. */
final class Saying {
    private static final int NAMED = 5;

    private Saying() {}

    static String date(Words words, Instant at) {
        return words.day(Days.of(at));
    }

    /** The first of them by name, and how many more; empty for none. */
    static String companies(Words words, Names names, List<String> some) {
        if (some.isEmpty()) return "";
        var named = some.stream().limit(NAMED).map(names::organisation).collect(Collectors.joining(", "));
        return words.say("companies.some", named, some.size() - Math.min(NAMED, some.size()));
    }

    /** Who owes a duty, or is owed it; empty for none by name. */
    static String owed(Words words, Names names, Duty duty) {
        return duty.people().isEmpty() ? companies(words, names, duty.companies()) : duty.people().stream().map(names::person).collect(Collectors.joining(", "));
    }

    static String tone(CampaignState state) {
        return switch (state) {
            case DRAFT, ABANDONED -> "";
            case RUNNING -> "info";
            case REVIEW -> "violet";
            case CONCLUDED -> "good";
        };
    }

    static String tone(Offer offer) {
        return switch (offer) {
            case AVAILABLE -> "good";
            case TO_ADAPT -> "warn";
            case NONE -> "bad";
        };
    }

    static String tone(Entry.Reach reach) {
        return switch (reach) {
            case CHOSEN -> "";
            case RESIDENTS -> "warn";
            case ALL -> "good";
        };
    }

    static String tone(Declared declared) {
        return switch (declared) {
            case MISSING -> "warn";
            case NONE -> "good";
            case SOME -> "bad";
        };
    }

    static String tone(Member member) {
        return member.isForewarned() ? "warn" : member.isIn() ? "info" : "";
    }

    static String icon(Entry.Kind kind) {
        return switch (kind) {
            case INFORMATION -> "info-circle";
            case NOTICE -> "file-check";
            case DOCUMENT -> "paperclip";
            case ANSWER -> "message-plus";
            case NEED -> "bulb";
        };
    }

    static String tone(Run.Status status) {
        return switch (status) {
            case CHOSEN -> "";
            case RUNNING -> "info";
            case OVER -> "good";
        };
    }

    static String tone(Step.Status status) {
        return switch (status) {
            case WAITING -> "";
            case OPEN -> "info";
            case DONE -> "good";
        };
    }

    /** From when to when; one day where it takes no longer. */
    static String days(Words words, Stage stage) {
        var first = words.day(LocalDate.parse(stage.first()));
        return stage.first().equals(stage.last()) ? first : words.say("run.days", first, words.day(LocalDate.parse(stage.last())));
    }
}
