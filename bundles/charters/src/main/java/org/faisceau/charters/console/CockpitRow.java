// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters.console;

import java.util.List;
import org.faisceau.charters.api.Finding.State;
import org.faisceau.charters.api.Obligation;
import org.faisceau.kernel.api.Words;

/**
 * One obligation on the cockpit.
 *
 * @param owner who answers for it; empty for nobody
 * @param now the reading of the running year, else the last one
 */
record CockpitRow(Obligation obligation, String address, String owner, List<ReadingView> years, ReadingView now) {
    boolean isKept() {
        return now.reading().finding().state() == State.KEPT;
    }

    /** How often, and whose rhythm that is. */
    String rhythm(Words words) {
        if (obligation.months() == 0) return words.say("rhythm.permanent");
        return words.say(obligation.isProposed() ? "rhythm.proposed" : "rhythm.charter", obligation.months());
    }
}
