// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.rest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.faisceau.console.spi.Faults;
import org.faisceau.console.spi.Problem;
import org.faisceau.directory.api.IntroductionChannel;
import org.faisceau.directory.api.IntroductionContent;
import org.faisceau.kernel.api.Ref;
import org.jspecify.annotations.Nullable;

/**
 * An introduction as a caller writes it: days ISO.
 *
 * @param about {@code need:…} or {@code solution:…}; absent for nothing in particular
 * @param agreed true where both sides have agreed already; managers only, read when it is recorded; absent for no
 */
record IntroductionBody(
        @Nullable String company,
        @Nullable String buyer,
        @Nullable String about,
        @Nullable String channel,
        @Nullable String heldOn,
        @Nullable String said,
        @Nullable String followUpOn,
        @Nullable Boolean agreed) {
    /** What can be read; what cannot is noted. */
    IntroductionContent content(Faults faults) {
        return new IntroductionContent(text(company), text(buyer), faults.read(this::ref, Optional.empty()), faults.read(this::how, IntroductionChannel.OTHER),
                faults.read(() -> day("heldOn", heldOn).orElseThrow(() -> Problem.invalid("heldOn", "A day.")), LocalDate.EPOCH),
                text(said), faults.read(() -> day("followUpOn", followUpOn), Optional.empty()));
    }

    boolean isAgreed() {
        return agreed != null && agreed;
    }

    private IntroductionChannel how() {
        return Arrays.stream(IntroductionChannel.values()).filter(one -> one.name().equals(channel)).findFirst()
                .orElseThrow(() -> Problem.invalid("channel", "One of " + Arrays.toString(IntroductionChannel.values()) + "."));
    }

    private Optional<Ref> ref() {
        if (text(about).isEmpty()) return Optional.empty();
        if (!text(about).matches("(need|solution):\\S{1,100}")) throw Problem.invalid("about", "need:ID or solution:ID.");
        return Optional.of(Ref.of(text(about)));
    }

    private static Optional<LocalDate> day(String field, @Nullable String text) {
        if (text == null || text.isEmpty()) return Optional.empty();
        try {
            var day = LocalDate.parse(text);
            if (day.getYear() >= 1900 && day.getYear() <= 2200) return Optional.of(day);
        } catch (DateTimeException notADay) {
            // falls through to the problem
        }
        throw Problem.invalid(field, "A day such as 2026-12-18, from 1900 to 2200.");
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
