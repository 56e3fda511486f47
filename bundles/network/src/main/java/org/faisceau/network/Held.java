// SPDX-License-Identifier: Apache-2.0
package org.faisceau.network;

import java.util.Map;
import java.util.Optional;
import org.faisceau.kernel.spi.Exchange.Item;
import org.faisceau.network.api.ArrivalLine.Fate;
import org.faisceau.network.api.ArrivalLine;
import org.faisceau.network.api.Arrivals.Choice;
import org.faisceau.network.api.Arrivals.Chosen;
import org.faisceau.network.api.Received;

/**
 * An entry of a bundle held against what is here. Pure.
 *
 * @param before what was received of it last
 * @param isStopped true where our record cannot be read, for its module does not run
 * @param isAsBrought true where our record says what it said when it was brought up last
 */
record Held(Entry entry, Optional<Received> before, boolean isStopped, boolean isAsBrought, ArrivalLine line) {
    /** What is off with the choice of it. */
    record Fault(String field, String key) {}

    static Held of(Entry entry, Optional<Received> before, boolean isRunning, Optional<Item> own, Optional<Item> would, Optional<Item> base) {
        var title = entry.item().map(Item::title).orElseGet(() -> before.map(Received::title).orElse(ReceivedTable.NO_TITLE));
        var line = new ArrivalLine(entry.kind(), entry.id(), title, Comparison.fate(entry, before, own, would, base), entry.item(), before.filter(one -> !one.isGone()).map(Received::item), own, would, Mark.of(own));
        boolean isStopped = !isRunning && before.filter(one -> !one.own().isEmpty()).isPresent();
        return new Held(entry, before, isStopped, own.flatMap(ours -> base.filter(ours::saysTheSame)).isPresent(), line);
    }

    /** A conflict is chosen, and ours is replaced only as it was looked at. */
    Optional<Fault> fault(Map<String, Chosen> choices) {
        if (line.fate() != Fate.CONFLICT) return Optional.empty();
        var chosen = choices.get(line.word());
        if (chosen == null) return Optional.of(new Fault("choice-" + line.word(), "arrival.choose"));
        boolean isUnseen = chosen.keeps() == Choice.THEIRS && !chosen.mark().equals(line.mark());
        return isUnseen ? Optional.of(new Fault("choice-" + line.word(), "arrival.changedHere")) : Optional.empty();
    }

    /** True where our record follows, at once or once its module runs again. What stays ours on purpose waits for a choice again once theirs changes again. */
    boolean follows(Map<String, Chosen> choices) {
        if (line.own().isEmpty() && !isStopped) return false;
        return switch (line.fate()) {
            case CHANGED, GONE -> true;
            case CONFLICT -> choices.get(line.word()).keeps() == Choice.THEIRS;
            case SAME -> before.filter(Received::isBehind).isPresent();
            case NEW -> false;
        };
    }

    /** False where an earlier try broke off and our record was changed on one side or the other since it was brought up. */
    boolean isSettled() {
        return line.fate() != Fate.SAME || isAsBrought;
    }
}
