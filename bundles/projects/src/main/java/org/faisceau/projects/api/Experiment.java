// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.faisceau.kernel.api.Ref;

/**
 * A solution tried in a place, with what is measured and what is decided: open → open, extended until a day → stopped or bought; only a
 * reopening, with a reason, leads back from these.
 *
 * @param decision the latest; empty before the first
 * @param version for optimistic writes
 */
public record Experiment(String id, String project, Content content, Optional<Decision> decision, Instant changedAt, int version) {
    /** The kind's word. */
    public static final String KIND = "experiment";

    /** What comes after it. */
    public enum Verdict {
        STOP,
        /** Tried on until another day: it stays open. */
        EXTEND,
        BUY
    }

    /** True before it is decided, and while it is extended. */
    public boolean isOpen() {
        return decision.filter(one -> one.verdict() != Verdict.EXTEND).isEmpty();
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
        return "/projects/experiments/" + id;
    }

    public String title() {
        return content.title();
    }

    /**
     * What people write of it.
     *
     * @param place where it is tried
     * @param protocol how, and what is measured
     * @param expected the performance that was announced
     * @param endsOn the last day, not before {@code startsOn}
     * @param evaluator who measures: identifier of an organisation of the directory; empty for none
     * @param acceptability what neighbours, users and staff say
     * @param result empty until there is one
     */
    public record Content(
            String title, String place, String protocol, String expected, Optional<LocalDate> startsOn, Optional<LocalDate> endsOn, String evaluator, String acceptability, String result) {
        /** One with nothing but what is needed. */
        public static Content titled(String title, String place, String protocol) {
            return new Content(title, place, protocol, "", Optional.empty(), Optional.empty(), "", "", "");
        }

        public Content by(String organisation) {
            return new Content(title, place, protocol, expected, startsOn, endsOn, organisation, acceptability, result);
        }

        public Content until(LocalDate day) {
            return new Content(title, place, protocol, expected, startsOn, Optional.of(day), evaluator, acceptability, result);
        }

        public Content with(String someResult) {
            return new Content(title, place, protocol, expected, startsOn, endsOn, evaluator, acceptability, someResult);
        }
    }

    /**
     * What somebody decided.
     *
     * @param account who
     * @param until the new last day of {@link Verdict#EXTEND}; empty otherwise
     */
    public record Decision(Verdict verdict, String reason, String account, LocalDate on, Optional<LocalDate> until) {}
}
