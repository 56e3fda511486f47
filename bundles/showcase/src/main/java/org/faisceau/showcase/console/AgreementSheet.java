// SPDX-License-Identifier: Apache-2.0
package org.faisceau.showcase.console;

import org.faisceau.console.spi.Contributions;
import org.faisceau.showcase.api.Agreement;

/**
 * What an agreement's page shows.
 *
 * @param seenAt where everybody sees the thing; empty while nobody does
 * @param noted name of who wrote it last
 * @param others what other bundles add
 */
record AgreementSheet(Agreement agreement, String seenAt, String noted, boolean mayNote, Contributions others) {
    /** Withdrawn by who never noted an agreement: there is none to give again. */
    boolean canBeGivenAgain() {
        return !agreement.isGiven() && !agreement.content().person().isEmpty();
    }
}
