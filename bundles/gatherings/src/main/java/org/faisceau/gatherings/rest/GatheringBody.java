// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings.rest;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Optional;
import org.faisceau.console.spi.Problem;
import org.faisceau.gatherings.api.Gathering.Content;
import org.faisceau.gatherings.api.Gathering.Expected;
import org.jspecify.annotations.Nullable;

/** What a gathering is written from: Gson leaves out what the caller left out. */
record GatheringBody(
        @Nullable String title, @Nullable String about, @Nullable String format, @Nullable String day, @Nullable String from, @Nullable String until, @Nullable String place, @Nullable String theme,
        @Nullable String owner, @Nullable Integer authorities, @Nullable Integer companies, @Nullable Integer mentors, @Nullable Integer facilitators, @Nullable Integer others) {
    Content content() {
        var expected = new Expected(heads("authorities", authorities), heads("companies", companies), heads("mentors", mentors), heads("facilitators", facilitators), heads("others", others));
        return new Content(Read.text(title), Read.text(about), Read.text(format), Read.day("day", day), hour("from", Read.text(from)), hour("until", Read.text(until)), Read.text(place), Read.text(theme), Read.text(owner), expected);
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
