// SPDX-License-Identifier: Apache-2.0
package org.faisceau.funding.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.faisceau.kernel.api.Euros;
import org.faisceau.kernel.api.Ref;

/**
 * A scheme that funds projects, in the words of one language.
 *
 * @param bearer who pays
 * @param who whom it is for
 * @param why what it is for
 * @param ceilings the most of a plan by sort; absent where the source gives none
 * @param from first day it is valid; empty where the source says none
 * @param until last day it is valid; empty where the source says none
 * @param source where all this was read
 * @param sourceDay the day of the source
 * @param remark what contradicts or limits it; may be empty
 * @param example a project it funded, as the source tells it; empty where there is none
 * @param link where one applies, http or https; empty where the source gives no address
 * @param version 0 for one that ships, else that of the Living-Lab’s own record
 * @param replaces of an own one: the one that ships that it stands for; empty for none
 */
public record Scheme(String id, String title, String bearer, String who, String why, List<Track> tracks, Map<Sort, Euros> ceilings, Optional<LocalDate> from, Optional<LocalDate> until, String source, LocalDate sourceDay,
        Confidence confidence, String remark, List<Question> questions, Optional<Track> example, String link, int version, String replaces) {
    /** The kind's word. */
    public static final String KIND = "funding-scheme";

    public Scheme {
        tracks = List.copyOf(tracks);
        ceilings = Map.copyOf(ceilings);
        questions = List.copyOf(questions);
    }

    /** How far it was checked. */
    public enum Confidence {
        /** The source says so; nobody compared it with the text of the scheme. */
        STATED,
        /** Compared with the text of the scheme, on the day of the source. */
        CHECKED
    }

    /** A way in, or an example: a title and a text. */
    public record Track(String title, String text) {}

    /**
     * What is asked of a project; yes speaks for it.
     *
     * @param against what a no means
     * @param isDoubtful true where the source does not say whether a no rules it out
     */
    public record Question(String id, String text, String against, boolean isDoubtful) {}

    /** This record as others point to it. */
    public Ref ref() {
        return new Ref(KIND, id);
    }

    /** Its page, beginning with a slash. */
    public String address() {
        return "/funding/schemes/" + id;
    }

    /** True where the Living-Lab wrote it itself. */
    public boolean isOwn() {
        return version > 0;
    }

    /** True where its source was a year old on that day: to be looked at again. */
    public boolean isStale(LocalDate day) {
        return sourceDay.isBefore(day.minusYears(1));
    }

    /** True where its last day is not later than that day. */
    public boolean endsBy(LocalDate day) {
        return until.filter(last -> !last.isAfter(day)).isPresent();
    }

    /** True where its dates bear that day. */
    public boolean isValid(LocalDate day) {
        return from.filter(day::isBefore).isEmpty() && until.filter(day::isAfter).isEmpty();
    }
}
