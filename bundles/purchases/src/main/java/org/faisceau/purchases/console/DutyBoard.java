// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases.console;

import java.util.List;

/**
 * What is still to be published.
 *
 * @param isCut true where more contracts wait than were looked at
 */
record DutyBoard(boolean hasRules, List<DutyLine> lines, int lookedAt, boolean isCut) {
    int late() {
        return (int) lines.stream().filter(line -> line.duty().isLate(line.today())).count();
    }
}
