// SPDX-License-Identifier: Apache-2.0
package org.faisceau.network;

import java.util.Optional;
import org.faisceau.kernel.spi.Exchange.Item;
import org.faisceau.network.api.ArrivalLine.Fate;
import org.faisceau.network.api.Received;

/** What taking in a record of a bundle does to what is here. Pure. */
final class Comparison {
    private Comparison() {}

    /**
     * @param before what was received of it last
     * @param own what the record says that it became here
     * @param base what that said when it was brought up last
     */
    static Fate fate(Entry entry, Optional<Received> before, Optional<Item> own, Optional<Item> base) {
        if (before.filter(was -> was.number() >= entry.number()).isPresent()) return Fate.SAME;
        boolean stands = before.filter(was -> !was.isGone()).isPresent();
        if (entry.item().isEmpty()) return stands ? Fate.GONE : Fate.SAME;
        if (!stands) return Fate.NEW;
        var theirs = entry.item().get();
        if (before.get().item().saysTheSame(theirs)) return Fate.SAME;
        boolean isOursChanged = own.filter(ours -> base.filter(ours::saysTheSame).isEmpty() && !ours.saysTheSame(theirs)).isPresent();
        return isOursChanged ? Fate.CONFLICT : Fate.CHANGED;
    }
}
