// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.console;

import java.util.List;
import org.faisceau.console.spi.Contributions;
import org.faisceau.needs.api.CpvCode;
import org.faisceau.needs.api.NeedState;

/**
 * What a need's page shows.
 *
 * @param next steps this person may take now, the abandoning left out
 * @param gaps what is missing where this person is about to submit or publish; empty otherwise
 */
record Sheet(NeedLine line, LifeLine life, List<CpvCode> cpv, List<NeedState> next, Contributions others, May may, List<String> gaps) {
    /** What this person may do. */
    record May(boolean change, boolean bin, boolean abandon, boolean readHistory, boolean waitForManager) {}

    boolean isDescribed() {
        var description = line.need().content().description();
        return !(description.objectives() + description.expectedResults() + description.functions()).isEmpty();
    }
}
