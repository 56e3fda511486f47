// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters.api;

import java.time.LocalDate;
import java.util.Optional;
import org.faisceau.kernel.api.Ref;

/**
 * A company's stay at a Living-Lab. {@code applied → accepted | refused | withdrawn; accepted → hosted → left}; {@code accepted},
 * {@code refused} and {@code withdrawn} can be taken back to {@code applied}, nothing leaves {@code left}.
 *
 * @param reason why it was accepted, refused or ended; empty before
 */
public record Residency(String id, String lab, Content content, State state, String reason, Outcome outcome, int version) {
    /** The kind's word. */
    public static final String KIND = "residency";

    /** The stay as a record. */
    public Ref ref() {
        return new Ref(KIND, id);
    }

    /** True where the company was hosted on that day. */
    public boolean covers(LocalDate day) {
        boolean isHere = state == State.HOSTED || state == State.LEFT;
        return isHere && content.arrivesOn().filter(first -> !day.isBefore(first)).isPresent() && content.leavesOn().filter(day::isAfter).isEmpty();
    }

    /** The same, further on. */
    public Residency at(State next, Content after, String why, Outcome came) {
        return new Residency(id, lab, after, next, why, came, version + 1);
    }

    /** How far it is. */
    public enum State {
        APPLIED,
        ACCEPTED,
        REFUSED,
        HOSTED,
        LEFT,
        /** Its company took the application back. */
        WITHDRAWN
    }

    /**
     * What people write of it.
     *
     * @param company identifier of an organisation
     * @param target the public contracts it aims at
     * @param labels labels and distinctions it holds, in its words
     * @param need a need of the territory it may answer
     * @param desks 0 for unknown
     * @param leavesOn the last day, foreseen or past
     */
    public record Content(String company, LocalDate appliedOn, String target, String labels, Optional<Ref> need, Agreement agreement, int desks, Optional<LocalDate> arrivesOn, Optional<LocalDate> leavesOn) {
        /** More are taken for a slip of the pen. */
        public static final int DESKS_MOST = 500;

        public Content {
            if (desks < 0 || desks > DESKS_MOST) throw new IllegalArgumentException("desks: 0 to " + DESKS_MOST + ", got " + desks);
        }

        /** With these days. */
        public Content staying(Optional<LocalDate> first, Optional<LocalDate> last) {
            return new Content(company, appliedOn, target, labels, need, agreement, desks, first, last);
        }

        /** With that agreement. */
        public Content agreed(Agreement other) {
            return new Content(company, appliedOn, target, labels, need, other, desks, arrivesOn, leavesOn);
        }
    }

    /**
     * The hosting agreement, in free form: the charter leaves length, counterpart and rent to the authority.
     *
     * @param months how long it runs, 0 for unsaid
     * @param counterpart what the company gives in return; may be empty
     * @param terms the rest; may be empty
     */
    public record Agreement(Rent rent, int months, String counterpart, String terms) {
        /** Longer is taken for a slip of the pen. */
        public static final int MONTHS_MOST = 240;

        public Agreement {
            if (months < 0 || months > MONTHS_MOST) throw new IllegalArgumentException("months: 0 to " + MONTHS_MOST + ", got " + months);
        }

        /** Nothing is said yet. */
        public static Agreement none() {
            return new Agreement(Rent.UNSAID, 0, "", "");
        }

        /** True where something is said. */
        public boolean isSaid() {
            return !equals(none());
        }
    }

    /** What the place costs. Source: presentation « Innovations et marchés publics », 5 June 2025: free, low or at the usual price. */
    public enum Rent {
        UNSAID,
        FREE,
        LOW,
        USUAL
    }

    /**
     * What a stay brought.
     *
     * @param contracts public contracts won, 0 or more; -1 for unknown
     * @param jobs created, 0 or more; -1 for unknown
     */
    public record Outcome(int contracts, int jobs) {
        /** The most that is believed of either. */
        public static final int MOST = 10_000;

        /** Nothing is known yet. */
        public static Outcome unknown() {
            return new Outcome(-1, -1);
        }
    }
}
