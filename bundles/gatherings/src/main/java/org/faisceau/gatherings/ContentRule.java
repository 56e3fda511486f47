// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import java.util.stream.IntStream;
import org.faisceau.gatherings.api.Gathering;
import org.faisceau.gatherings.api.Gatherings;
import org.faisceau.gatherings.api.Written;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Unseen;

/** What is off in what people write of a gathering. Pure. */
final class ContentRule {
    /** Further ahead nobody plans a meeting: a slip of the year. */
    private static final int YEARS_AHEAD = 5;
    /** Before it there was no Living-Lab: a slip of the year. */
    static final int FIRST_YEAR = 2000;

    private ContentRule() {}

    static Optional<Written> obstacle(Gathering.Content content) {
        if (Unseen.is(content.title())) return invalid("title", "form.required");
        if (content.title().length() > Gatherings.TITLE_MAX) return invalid("title", "gathering.tooLong");
        if (content.about().length() > Gatherings.TEXT_MAX) return invalid("about", "gathering.tooLong");
        if (content.place().length() > Gatherings.TITLE_MAX) return invalid("place", "gathering.tooLong");
        if (!content.until().isAfter(content.from())) return invalid("until", "gathering.endsBefore");
        if (!exists(content.day(), content.from())) return invalid("from", "gathering.noSuchHour");
        if (!exists(content.day(), content.until())) return invalid("until", "gathering.noSuchHour");
        var people = content.expected();
        boolean isCrowd = IntStream.of(people.authorities(), people.companies(), people.mentors(), people.facilitators(), people.others()).anyMatch(heads -> heads > Gatherings.EXPECTED_MOST);
        return isCrowd ? invalid("authorities", "gathering.crowd") : Optional.empty();
    }

    /** False for the hour that is left out when summer time begins. */
    private static boolean exists(LocalDate day, LocalTime time) {
        return !Days.PARIS.getRules().getValidOffsets(LocalDateTime.of(day, time)).isEmpty();
    }

    /** Of one that is to be. */
    static Optional<Written> ahead(LocalDate day, LocalDate today) {
        if (day.isBefore(today)) return invalid("day", "gathering.past");
        return day.isAfter(today.plusYears(YEARS_AHEAD)) ? invalid("day", "gathering.far") : Optional.empty();
    }

    /** Of one that was. */
    static Optional<Written> past(LocalDate day, LocalDate today) {
        if (day.getYear() < FIRST_YEAR) return invalid("day", "gathering.tooEarly");
        return day.isAfter(today) ? invalid("day", "gathering.notPast") : Optional.empty();
    }

    private static Optional<Written> invalid(String field, String key) {
        return Optional.of(new Written.Invalid(field, key));
    }

    /** As it is kept. */
    static Gathering.Content stripped(Gathering.Content one) {
        return new Gathering.Content(one.title().strip(), one.about().strip(), one.format(), one.day(), one.from().withSecond(0).withNano(0), one.until().withSecond(0).withNano(0), one.place().strip(), one.theme(), one.owner(), one.expected());
    }
}
