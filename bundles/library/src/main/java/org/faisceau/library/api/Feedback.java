// SPDX-License-Identifier: Apache-2.0
package org.faisceau.library.api;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.faisceau.kernel.api.Euros;
import org.faisceau.kernel.api.Ref;

/**
 * What somebody learnt from a purchase or a meeting, told to others.
 *
 * @param agreedOn the day on which who it is about agreed to its publication; empty where nobody did
 * @param agreedBy account that noted the agreement; empty where there is none
 * @param takenFrom name of the Living-Lab that handed it over; empty where it was written here
 * @param isShared true where all who sign in read it
 * @param version for optimistic writes
 */
public record Feedback(
        String id, Content content, Optional<LocalDate> agreedOn, String agreedBy, String takenFrom, boolean isShared, String createdBy, Instant createdAt, Instant changedAt, int version) {
    /** The kind's word. */
    public static final String KIND = "feedback";

    /** This record as others point to it. */
    public Ref ref() {
        return new Ref(KIND, id);
    }

    /** Its page, beginning with a slash. */
    public String address() {
        return address(id);
    }

    public static String address(String id) {
        return "/library/feedback/" + id;
    }

    public String title() {
        return content.title();
    }

    /** What sort of feedback it is. */
    public enum Sort {
        /** What was done, what went well and what one would do otherwise. */
        EXPERIENCE,
        /** A purchase that others may want to follow. */
        SUCCESS
    }

    /**
     * What people write of it.
     *
     * @param what was bought or done
     * @param result what came of it; may be empty
     * @param lessons what one would do otherwise; may be empty
     * @param amount without tax; empty where unknown
     * @param month of the contract or the act; empty where unknown
     * @param theme code of a theme of the directory; empty for none
     * @param authority identifier of an organisation of the directory; empty where it is none of them
     * @param authorityName as people read it; may be empty
     * @param partners who else took part, in words; may be empty
     * @param about contract, dossier or meeting that it can be traced to; empty for none
     * @param source the public document it is quoted from; empty where it was written here
     * @param sourceDay of that document
     */
    public record Content(
            Sort sort, String title, String what, String result, String lessons, Optional<Euros> amount, Optional<YearMonth> month, String theme, String authority, String authorityName, String partners,
            Optional<Ref> about, String source, Optional<LocalDate> sourceDay) {
        /** One with nothing but a title and what was done. */
        public static Content titled(Sort sort, String title, String what) {
            return new Content(sort, title, what, "", "", Optional.empty(), Optional.empty(), "", "", "", "", Optional.empty(), "", Optional.empty());
        }

        public Content of(Euros euros, YearMonth when) {
            return new Content(sort, title, what, result, lessons, Optional.of(euros), Optional.of(when), theme, authority, authorityName, partners, about, source, sourceDay);
        }

        public Content withResult(String text) {
            return new Content(sort, title, what, text, lessons, amount, month, theme, authority, authorityName, partners, about, source, sourceDay);
        }

        public Content learning(String text) {
            return new Content(sort, title, what, result, text, amount, month, theme, authority, authorityName, partners, about, source, sourceDay);
        }

        public Content withTheme(String code) {
            return new Content(sort, title, what, result, lessons, amount, month, code, authority, authorityName, partners, about, source, sourceDay);
        }

        public Content by(String organisation, String name) {
            return new Content(sort, title, what, result, lessons, amount, month, theme, organisation, name, partners, about, source, sourceDay);
        }

        public Content with(String others) {
            return new Content(sort, title, what, result, lessons, amount, month, theme, authority, authorityName, others, about, source, sourceDay);
        }

        public Content about(Ref ref) {
            return new Content(sort, title, what, result, lessons, amount, month, theme, authority, authorityName, partners, Optional.of(ref), source, sourceDay);
        }

        public Content quoted(String from, LocalDate day) {
            return new Content(sort, title, what, result, lessons, amount, month, theme, authority, authorityName, partners, about, from, Optional.of(day));
        }

        /** True where it is quoted from something public: nobody need agree. */
        public boolean isQuoted() {
            return !source.isEmpty();
        }
    }
}
