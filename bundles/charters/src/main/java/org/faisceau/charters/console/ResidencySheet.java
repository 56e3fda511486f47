// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters.console;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.faisceau.charters.api.Decision;
import org.faisceau.charters.api.Opinion;
import org.faisceau.charters.api.Residency.State;
import org.faisceau.console.spi.Contributions;
import org.faisceau.console.spi.Form;

/**
 * One stay.
 *
 * @param standing how many of its demonstrators stand in the building
 * @param typed what somebody wrote who came second, where its form is gone; empty else
 * @param readsAll true for who reads reason, terms and opinions
 * @param mayOpine true for who may write opinions
 * @param mayReopen true for who may take back a decision or withdrawal that stands, and that nothing followed
 * @param ofCompany what other modules know of the company: the resident's file
 */
record ResidencySheet(LabHead head, ResidencyLine line, List<Said> opinions, LocalDate today, boolean readsAll, boolean mayChange, boolean mayOpine, boolean mayReopen, int standing, Optional<Decided> decided, String typed, Form form, Contributions others, Contributions ofCompany) {
    /** One opinion and who gave it. */
    record Said(Opinion opinion, String by, boolean isLate) {}

    /** A decision and who took it. */
    record Decided(Decision decision, String by) {}

    /** Opinions that are still awaited. */
    long awaited() {
        return opinions.stream().filter(said -> said.opinion().view().isEmpty()).count();
    }

    /** True once nobody writes opinions any more. */
    boolean isOver() {
        return switch (line.residency().state()) {
            case REFUSED, LEFT, WITHDRAWN -> true;
            case APPLIED, ACCEPTED, HOSTED -> false;
        };
    }
}
