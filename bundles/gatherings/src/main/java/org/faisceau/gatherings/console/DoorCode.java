// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings.console;

import java.util.Optional;
import org.faisceau.console.spi.Visit;
import org.faisceau.gatherings.api.Gathering;
import org.faisceau.gatherings.api.Guest;

/**
 * What a badge and a confirmation bear: the address of the door list at that guest. It opens nothing: who leads the gathering signs in as ever. The
 * guest's identifier stands in it, whose random bits nobody guesses, so a code that is not known was not made here.
 */
final class DoorCode {
    private DoorCode() {}

    /** Empty where nobody knows where people reach this console. */
    static Optional<Qr> of(String origin, Guest guest) {
        return origin.isEmpty() ? Optional.empty() : Optional.of(Qr.of(origin + guest.gathering().address() + "/door?guest=" + guest.id()));
    }

    /** For the guest's own page: empty as well while there is no place, and once it is over. */
    static Optional<Qr> of(Visit visit, Gathering gathering, Guest guest) {
        return guest.isComing() && gathering.state().isAhead() ? of(visit.origin(), guest) : Optional.empty();
    }
}
