// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases.console;

import org.faisceau.console.spi.Form;
import org.faisceau.kernel.api.Slice;

/**
 * The contracts that the official schema does not take yet.
 *
 * @param isOwn true where those of one's own organisation alone are shown
 * @param all how many there are of everybody
 */
record IncompleteBoard(Slice<IncompleteLine> lines, int count, Form form, boolean isOwn, int all) {
    static final int COUNT_MOST = 2000;

    boolean isCountedWhole() {
        return count < COUNT_MOST;
    }
}
