// SPDX-License-Identifier: Apache-2.0
package org.faisceau.network.console;

import java.util.List;
import java.util.Set;
import org.faisceau.kernel.spi.Exchange;
import org.faisceau.network.api.Publishing.Choice;
import org.faisceau.network.api.Publishing.Offer;

/**
 * What the page shows on which records of one kind are chosen.
 *
 * @param ticked what is ticked on it
 * @param now what is chosen
 * @param clashing identifiers of which a colleague chose otherwise meanwhile
 */
record ChooseView(String kind, List<Offer> offers, Choice ticked, Choice now, Set<String> clashing) {
    boolean isCut() {
        return offers.size() >= Exchange.OFFERED_MOST;
    }
}
