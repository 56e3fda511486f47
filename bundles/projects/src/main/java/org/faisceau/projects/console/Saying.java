// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects.console;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Words;
import org.faisceau.projects.api.Stage;

/** How things of projects are shown. */
final class Saying {
    private Saying() {}

    static String date(Words words, Instant at) {
        return words.day(Days.of(at));
    }

    /** A day, or nothing. */
    static String day(Words words, Optional<LocalDate> day) {
        return day.map(words::day).orElse("");
    }

    /** « du … au … », « depuis le … », « jusqu’au … »; nothing for nothing. */
    static String days(Words words, Optional<LocalDate> first, Optional<LocalDate> last) {
        if (first.isPresent() && last.isPresent()) return words.say("days.both", words.day(first.get()), words.day(last.get()));
        if (first.isPresent()) return words.say("days.from", words.day(first.get()));
        return last.map(day -> words.say("days.until", words.day(day))).orElse("");
    }

    static String tone(Stage stage) {
        return switch (stage) {
            case PREPARED -> "violet";
            case RUNNING -> "info";
            case ENDED -> "good";
            case STOPPED -> "warn";
        };
    }
}
