// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.spi;

import java.util.Optional;

/**
 * Something found, or agreed on, that should be recorded elsewhere, as a draft.
 *
 * @param word the technique's own, unique in its run, at most 100 characters
 * @param title 1 to 200 characters
 * @param text what is known of it, at most 4000 characters
 * @param link http or https; may be empty
 * @param company name of who offers a solution, as in the directory; empty for all else
 * @param meeting when and where; empty for all but a meeting
 */
public record Proposal(String word, Kind kind, String title, String text, String link, String company, Optional<Meeting> meeting) {
    private static final int WORD_MOST = 100;
    private static final int TITLE_MOST = 200;
    private static final int TEXT_MOST = 4000;

    public Proposal {
        if (word.isBlank() || word.length() > WORD_MOST) throw new IllegalArgumentException("word: 1 to " + WORD_MOST + " characters, got " + word.length());
        if (title.isBlank() || title.length() > TITLE_MOST) throw new IllegalArgumentException("title: 1 to " + TITLE_MOST + " characters, got " + title.length());
        if (text.length() > TEXT_MOST) throw new IllegalArgumentException("text: at most " + TEXT_MOST + " characters, got " + text.length());
        if (meeting.isPresent() != (kind == Kind.MEETING)) throw new IllegalArgumentException("meeting: of a meeting alone, got " + kind);
    }

    /** Of a need or a solution. */
    public Proposal(String word, Kind kind, String title, String text, String link, String company) {
        this(word, kind, title, text, link, company, Optional.empty());
    }

    /** As what. */
    public enum Kind {
        /** A need of the campaign's buyer. */
        NEED,
        /** A solution of a company. */
        SOLUTION,
        /** A date on which people meet, with the panel. */
        MEETING
    }

    public static Proposal need(String word, String title, String text, String link) {
        return new Proposal(word, Kind.NEED, title, text, link, "");
    }

    /** Its title and detail, cut to what a proposal takes, stand for what it is about. */
    public static Proposal meeting(String word, Meeting meeting) {
        return new Proposal(word, Kind.MEETING, cut(meeting.title(), TITLE_MOST), cut(meeting.detail(), TEXT_MOST), "", "", Optional.of(meeting));
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most - 1) + "…";
    }

    public static Proposal solution(String word, String title, String text, String link, String company) {
        return new Proposal(word, Kind.SOLUTION, title, text, link, company);
    }
}
