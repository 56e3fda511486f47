// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.api;

import java.time.LocalDate;
import java.util.Optional;
import org.faisceau.kernel.api.Ref;

/**
 * Whom an introduction brings together, about what.
 *
 * @param company identifier of the organisation that offers
 * @param buyer identifier of the public actor
 * @param about a need or a solution; empty for a first contact in general
 * @param heldOn the day it took place, or is to
 * @param said what was said, or is to be; may be empty
 * @param followUpOn when to ask what came of it
 */
public record IntroductionContent(
        String company, String buyer, Optional<Ref> about, IntroductionChannel channel, LocalDate heldOn, String said, Optional<LocalDate> followUpOn) {
    public IntroductionContent between(String oneCompany, String oneBuyer) {
        return new IntroductionContent(oneCompany, oneBuyer, about, channel, heldOn, said, followUpOn);
    }

    /** The organisation of that side. */
    public String organisation(IntroductionSide side) {
        return side == IntroductionSide.COMPANY ? company : buyer;
    }
}
