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
     * @param would what it would say here
     * @param base what that said when it was brought up last
     */
    static Fate fate(Entry entry, Optional<Received> before, Optional<Item> own, Optional<Item> would, Optional<Item> base) {
        if (before.filter(was -> was.number() >= entry.number()).isPresent()) return Fate.SAME;
        boolean stands = before.filter(was -> !was.isGone()).isPresent();
        if (!stands) return entry.item().isPresent() ? Fate.NEW : Fate.SAME;
        boolean isOursChanged = own.filter(ours -> base.filter(ours::saysTheSame).isEmpty() && would.filter(ours::saysTheSame).isEmpty()).isPresent();
        if (entry.item().isEmpty()) return isOursChanged ? Fate.CONFLICT : Fate.GONE;
        boolean isSame = before.get().item().saysTheSame(entry.item().get());
        if (isSame && before.get().isForLeaders() == entry.isForLeaders()) return Fate.SAME;
        return isOursChanged && !isSame ? Fate.CONFLICT : Fate.CHANGED;
    }
}
