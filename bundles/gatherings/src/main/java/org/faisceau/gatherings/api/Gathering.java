// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings.api;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Ref;

/**
 * A gathering: people of a Living-Lab meet on a day, in a format.
 *
 * @param reference such as {@code GA-2026-007}, of the year it takes place in when it is first written down
 * @param reason why it was cancelled; empty where it is not
 * @param isPublished true once it was opened, until it is planned again: those without a part in its preparation may read it
 * @param version for optimistic writes
 */
public record Gathering(
        GatheringId id,
        String reference,
        Content content,
        GatheringState state,
        String reason,
        boolean isPublished,
        String createdBy,
        Instant createdAt,
        Instant changedAt,
        int version) {
    /** The kind's word. */
    public static final String KIND = "gathering";

    /** This record as others point to it. */
    public Ref ref() {
        return id.ref();
    }

    /** Its page, beginning with a slash. */
    public String address() {
        return id.address();
    }

    public String title() {
        return content.title();
    }

    /** The moment it begins. */
    public Instant begins() {
        return ZonedDateTime.of(content.day(), content.from(), Days.PARIS).toInstant();
    }

    /** The moment it ends. */
    public Instant ends() {
        return ZonedDateTime.of(content.day(), content.until(), Days.PARIS).toInstant();
    }

    /**
     * What people write of it.
     *
     * @param about for those who are invited; may be empty
     * @param format identifier of a {@link Format}
     * @param day in Paris, as the hours
     * @param until after {@code from}, on the same day
     * @param theme code of a theme of the directory: its sector; empty for none
     * @param owner account that answers for it; empty for the one it has, else who writes it down
     */
    public record Content(
            String title, String about, String format, LocalDate day, LocalTime from, LocalTime until, String place, String theme, String owner, Expected expected) {
        /** One on that day from nine to half past ten, with nothing but a title. */
        public static Content titled(String title, String format, LocalDate day) {
            return new Content(title, "", format, day, LocalTime.of(9, 0), LocalTime.of(10, 30), "", "", "", Expected.nobody());
        }

        /** How long it takes, in minutes; in a night of a change of time, those of the clock that runs through. */
        public int minutes() {
            return (int) Duration.between(ZonedDateTime.of(day, from, Days.PARIS), ZonedDateTime.of(day, until, Days.PARIS)).toMinutes();
        }

        /** The hour at which so many minutes from the beginning are over; empty where that is on another day. */
        public static Optional<LocalTime> end(LocalDate day, LocalTime from, int minutes) {
            var end = ZonedDateTime.of(day, from, Days.PARIS).plusMinutes(minutes);
            return Optional.of(end).filter(it -> it.toLocalDate().equals(day)).map(ZonedDateTime::toLocalTime);
        }

        public Content on(LocalDate other) {
            return new Content(title, about, format, other, from, until, place, theme, owner, expected);
        }

        public Content at(LocalTime begin, LocalTime end) {
            return new Content(title, about, format, day, begin, end, place, theme, owner, expected);
        }

        public Content in(String where) {
            return new Content(title, about, format, day, from, until, where, theme, owner, expected);
        }

        public Content about(String text) {
            return new Content(title, text, format, day, from, until, place, theme, owner, expected);
        }

        public Content withTheme(String code) {
            return new Content(title, about, format, day, from, until, place, code, owner, expected);
        }

        public Content withOwner(String account) {
            return new Content(title, about, format, day, from, until, place, theme, account, expected);
        }

        public Content expecting(Expected people) {
            return new Content(title, about, format, day, from, until, place, theme, owner, people);
        }
    }

    /**
     * How many people it is prepared for, heads, each 0 or more.
     *
     * @param authorities people of public authorities
     * @param mentors people of the mentor organisation
     * @param others everybody else
     */
    public record Expected(int authorities, int companies, int mentors, int facilitators, int others) {
        public Expected {
            if (Math.min(Math.min(authorities, companies), Math.min(Math.min(mentors, facilitators), others)) < 0) throw new IllegalArgumentException("expected: 0 or more of each");
        }

        /** Nothing is known yet. */
        public static Expected nobody() {
            return new Expected(0, 0, 0, 0, 0);
        }

        /** All of them. */
        public int sum() {
            return authorities + companies + mentors + facilitators + others;
        }
    }
}
