// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters.api;

import java.time.LocalDate;
import java.util.Optional;
import org.faisceau.kernel.api.Ref;

/**
 * A company's stay. {@code applied → accepted | refused; accepted → hosted → left}; nothing leaves {@code refused} and {@code left}.
 */
public record Residency(String id, String lab, Content content, State state, int version) {
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

    /** How far it is. */
    public enum State {
        APPLIED,
        ACCEPTED,
        REFUSED,
        HOSTED,
        LEFT
    }

    /**
     * What people write of it.
     *
     * @param company identifier of an organisation
     * @param target the public contracts it aims at
     * @param need a need of the territory it may answer
     * @param terms of the hosting agreement, in free form: length, counterpart, rent
     * @param leavesOn the last day, foreseen or past
     */
    public record Content(String company, LocalDate appliedOn, String target, Optional<Ref> need, String terms, int desks, Optional<LocalDate> arrivesOn, Optional<LocalDate> leavesOn) {
        /** More are taken for a slip of the pen. */
        public static final int DESKS_MOST = 500;

        public Content {
            if (desks < 0 || desks > DESKS_MOST) throw new IllegalArgumentException("desks: 0 to " + DESKS_MOST + ", got " + desks);
        }
    }
}
