// SPDX-License-Identifier: Apache-2.0
package org.faisceau.funding.console;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.faisceau.funding.api.Eligibility.Standing;
import org.faisceau.funding.api.Remark;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Words;

/** How things of funding are shown. */
final class Saying {
    private Saying() {}

    static String date(Words words, Instant at) {
        return words.day(Days.of(at));
    }

    /** From when to when a scheme is valid, as far as the source says. */
    static String valid(Words words, Optional<LocalDate> from, Optional<LocalDate> until) {
        if (from.isPresent() && until.isPresent()) return words.say("valid.span", words.day(from.get()), words.day(until.get()));
        return from.map(day -> words.say("valid.from", words.day(day))).or(() -> until.map(day -> words.say("valid.until", words.day(day)))).orElse(words.say("valid.unsaid"));
    }

    static String tone(Standing standing) {
        return switch (standing) {
            case NOTHING_AGAINST -> "good";
            case AGAINST -> "bad";
            case TO_CHECK -> "warn";
        };
    }

    static String remark(Words words, Remark remark) {
        if (remark instanceof Remark.Missing it) return words.say("remark.missing", words.euros(it.amount()));
        if (remark instanceof Remark.TooMuch it) return words.say("remark.tooMuch", words.euros(it.amount()));
        if (remark instanceof Remark.NotValid it) return words.say("remark.notValid", it.scheme().title(), words.day(it.day()));
        if (remark instanceof Remark.NotOfScheme it) return words.say("remark.notOfScheme", it.scheme().title(), words.say("sort." + it.sort()));
        var beyond = (Remark.BeyondCeiling) remark;
        return words.say("remark.beyond", beyond.scheme().title(), words.say("sort." + beyond.sort()), words.euros(beyond.asked()), words.euros(beyond.ceiling()), words.day(beyond.scheme().sourceDay()));
    }
}
