// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.api;

/**
 * Where an introduction stands: {@code proposed → made | declined | withdrawn; made → concluded}. It is made once both sides agreed; one side
 * is enough to decline it; an outcome concludes it.
 */
public enum IntroductionState {
    PROPOSED,
    MADE,
    DECLINED,
    CONCLUDED,
    WITHDRAWN;

    /** True where both sides agreed, whatever came of it. */
    public boolean isMade() {
        return this == MADE || this == CONCLUDED;
    }
}
