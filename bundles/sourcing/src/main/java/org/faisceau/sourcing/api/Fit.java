// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.api;

import java.time.LocalDate;
import java.util.Optional;
import org.faisceau.kernel.api.WorkingDays;
import org.faisceau.sourcing.spi.Effort;

/** Whether a technique fits a campaign now, and why; a proposal, no more. */
public enum Fit {
    /** It fits. */
    FITS,
    /** Nothing is known of the market yet: begin by exploring. */
    EXPLORE_FIRST,
    /** It takes longer than there is until the day wanted. */
    TOO_LONG,
    /** It asks companies, and the panel is empty. */
    NO_PANEL;

    /** @param panel companies that are in it */
    public static Fit of(Effort effort, Optional<LocalDate> wantedOn, LocalDate today, int panel) {
        if (wantedOn.filter(day -> WorkingDays.ofFrance().between(today, day) < effort.span()).isPresent()) return TOO_LONG;
        if (effort.stage() == Effort.Stage.EXPLORE || effort.stage() == Effort.Stage.ANNOUNCE || panel > 1) return FITS;
        return panel == 0 ? NO_PANEL : EXPLORE_FIRST;
    }
}
