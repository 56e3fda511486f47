// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings.rest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import org.faisceau.console.spi.Problem;
import org.faisceau.gatherings.api.Gathering.Content;
import org.faisceau.gatherings.api.Gathering.Expected;
import org.jspecify.annotations.Nullable;

/** What a gathering is written from: Gson leaves out what the caller left out. Without an end it takes as long as its format gives for so many people. */
record GatheringBody(
        @Nullable String title, @Nullable String about, @Nullable String format, @Nullable String day, @Nullable String from, @Nullable String until, @Nullable String place, @Nullable String theme,
        @Nullable String owner, @Nullable Integer authorities, @Nullable Integer companies, @Nullable Integer mentors, @Nullable Integer facilitators, @Nullable Integer others) {
    /** @param minutes that the format gives for so many people; empty where there is no such format */
    Content content(IntFunction<OptionalInt> minutes) {
        var expected = new Expected(heads("authorities", authorities), heads("companies", companies), heads("mentors", mentors), heads("facilitators", facilitators), heads("others", others));
        var on = Read.day("day", day);
        var begin = hour("from", Read.text(from));
        var end = Read.text(until).isBlank() ? end(on, begin, minutes.apply(expected.sum())) : hour("until", Read.text(until));
        return new Content(Read.text(title), Read.text(about), Read.text(format), on, begin, end, Read.text(place), Read.text(theme), Read.text(owner), expected);
    }

    String formatId() {
        return Read.text(format);
    }

    private static LocalTime end(LocalDate day, LocalTime from, OptionalInt minutes) {
        if (minutes.isEmpty()) throw Problem.invalid("format", "No such format.");
        return Content.end(day, from, minutes.getAsInt()).orElseThrow(() -> Problem.invalid("until", "The format's length goes past midnight: say when it ends."));
    }

    private static int heads(String field, @Nullable Integer typed) {
        int heads = Optional.ofNullable(typed).orElse(0);
        if (heads < 0) throw Problem.invalid(field, "Nought or more.");
        return heads;
    }

    private static LocalTime hour(String field, String typed) {
        try {
            return LocalTime.parse(typed.strip());
        } catch (DateTimeException noHour) {
            throw Problem.invalid(field, "A time of day in Paris as 09:30.");
        }
    }
}
