// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.console;

import java.util.List;
import java.util.Optional;
import org.faisceau.needs.api.Pool;

/**
 * A pool as its page shows it.
 *
 * @param mayPool true where this person may change and dissolve it
 */
record PoolSheet(Pool pool, String coordinator, List<Line> lines, boolean mayPool) {
    /**
     * One member.
     *
     * @param need empty where this person may not read it
     */
    record Line(Pool.Member member, Optional<NeedLine> need, String organisation, boolean mayWithdraw) {}

    long unknown() {
        return pool.members().stream().filter(member -> member.share().isEmpty()).count();
    }

    boolean mayChange() {
        return mayPool && !pool.isDissolved();
    }
}
