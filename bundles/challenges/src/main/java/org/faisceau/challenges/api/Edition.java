// SPDX-License-Identifier: Apache-2.0
package org.faisceau.challenges.api;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Ref;

/**
 * An edition of a challenge: {@code draft → published → concluded; nothing leaves concluded}. Editions of one name are one challenge.
 *
 * @param conclusion what the named person wrote; empty before
 * @param concludedBy account; empty before
 * @param version for optimistic writes
 */
public record Edition(String id, Content content, State state, String conclusion, String concludedBy, Optional<Instant> concludedAt, String createdBy, Instant createdAt, Instant changedAt, int version) {
    /** The kind's word. */
    public static final String KIND = "challenge";
    /** Its earliest year, and its latest. */
    public static final int FIRST_YEAR = 1900;
    public static final int LAST_YEAR = 2200;

    /** Whether others see it, and whether it is over. */
    public enum State {
        DRAFT,
        PUBLISHED,
        CONCLUDED
    }

    /** This record as others point to it. */
    public Ref ref() {
        return new Ref(KIND, id);
    }

    /** Its page, beginning with a slash. */
    public String address() {
        return address(id);
    }

    public static String address(String id) {
        return "/challenges/" + id;
    }

    /** Its page without account, beginning with a slash. */
    public String publicAddress() {
        return "/public/challenges/" + id;
    }

    /** Name and year. */
    public String title() {
        return content.challenge() + " " + content.year();
    }

    /** Where it stands at that moment; the last minute is one of Paris. */
    public Stage stage(Instant now) {
        if (state == State.DRAFT) return Stage.DRAFT;
        if (state == State.CONCLUDED) return Stage.CONCLUDED;
        if (content.opensOn().filter(day -> day.isAfter(Days.of(now))).isPresent()) return Stage.COMING;
        return content.deadline().filter(end -> !now.isBefore(end)).isPresent() ? Stage.JURY : Stage.OPEN;
    }

    /**
     * What people write of it.
     *
     * @param challenge its name, the same for all editions
     * @param year {@value Edition#FIRST_YEAR} to {@value Edition#LAST_YEAR}
     * @param aim what it wants to see, in plain words
     * @param rules Markdown without markup of its own
     * @param prize what winners receive, in words
     * @param place where winners experiment; may be empty
     * @param sorts for whom it is; none for everybody
     * @param questions what applicants are asked about the rules, answered by yes, no or unsure; at most {@link Challenges#QUESTIONS_MOST}
     * @param criteria at most {@link Challenges#CRITERIA_MOST}
     * @param opensOn first day; empty until it is known
     * @param closesAt last minute in Paris, itself too late; empty until it is known
     * @param decidedBy day by which applicants are answered
     * @param experimentFrom first day on the spot
     * @param experimentUntil last day on the spot
     */
    public record Content(
            String challenge, int year, String theme, String aim, String rules, String prize, String place, Set<ApplicantSort> sorts, List<String> questions, List<Criterion> criteria,
            Optional<LocalDate> opensOn, Optional<LocalDateTime> closesAt, Optional<LocalDate> decidedBy, Optional<LocalDate> experimentFrom, Optional<LocalDate> experimentUntil) {
        public Content {
            sorts = Set.copyOf(sorts);
            questions = List.copyOf(questions);
            criteria = List.copyOf(criteria);
        }

        /** With nothing but a name and a year. */
        public static Content named(String challenge, int year) {
            return new Content(challenge, year, "", "", "", "", "", Set.of(), List.of(), List.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        }

        /** With a calendar: first day and last minute. */
        public Content open(LocalDate from, LocalDateTime until) {
            return new Content(challenge, year, theme, aim, rules, prize, place, sorts, questions, criteria, Optional.of(from), Optional.of(until), decidedBy, experimentFrom, experimentUntil);
        }

        /** With what it is about. */
        public Content about(String title, String text) {
            return new Content(challenge, year, title, text, rules, prize, place, sorts, questions, criteria, opensOn, closesAt, decidedBy, experimentFrom, experimentUntil);
        }

        /** For those, asked that. */
        public Content asking(Set<ApplicantSort> some, List<String> asked) {
            return new Content(challenge, year, theme, aim, rules, prize, place, some, asked, criteria, opensOn, closesAt, decidedBy, experimentFrom, experimentUntil);
        }

        /** Rated by those. */
        public Content ratedBy(List<Criterion> some) {
            return new Content(challenge, year, theme, aim, rules, prize, place, sorts, questions, some, opensOn, closesAt, decidedBy, experimentFrom, experimentUntil);
        }

        /** The last minute as a moment. */
        public Optional<Instant> deadline() {
            return closesAt.map(minute -> minute.atZone(Days.PARIS).toInstant());
        }
    }
}
