// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters;

import java.time.LocalDate;
import java.util.Optional;
import org.faisceau.charters.api.Residencies.Moving;
import org.faisceau.charters.api.Residency;
import org.faisceau.charters.api.Residency.State;

/** What the days of a stay must keep to, in each state. */
final class StayRule {
    private StayRule() {}

    static Optional<Moving.Invalid> fault(Residency stay, LocalDate today) {
        var content = stay.content();
        var arrives = content.arrivesOn();
        boolean isHere = stay.state() == State.HOSTED || stay.state() == State.LEFT;
        if (content.appliedOn().isAfter(today)) return Optional.of(new Moving.Invalid("appliedOn", "residency.later"));
        if (isHere && arrives.isEmpty()) return Optional.of(new Moving.Invalid("arrivesOn", "residency.noArrival"));
        if (isHere && arrives.get().isAfter(today)) return Optional.of(new Moving.Invalid("arrivesOn", "residency.later"));
        if (isHere && arrives.get().isBefore(content.appliedOn())) return Optional.of(new Moving.Invalid("arrivesOn", "residency.arrivesBefore"));
        if (arrives.isPresent() && content.leavesOn().filter(last -> last.isBefore(arrives.get())).isPresent()) return Optional.of(new Moving.Invalid("leavesOn", "residency.leavesBefore"));
        boolean leftLater = stay.state() == State.LEFT && content.leavesOn().filter(last -> last.isAfter(today)).isPresent();
        return leftLater ? Optional.of(new Moving.Invalid("leavesOn", "residency.later")) : Optional.empty();
    }
}
