// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.rest;

import java.util.List;
import org.faisceau.needs.api.Linked;
import org.faisceau.needs.api.Need;

/**
 * What a need or a forecast is linked to.
 *
 * @param others of a forecast the needs it became, of a need the forecasts it comes from
 * @param contracts as people quote them
 */
record LinksAnswer(String need, List<String> others, List<String> contracts) {
    static LinksAnswer of(Linked linked) {
        return new LinksAnswer(linked.need().id(), linked.others().stream().map(Need::id).toList(), linked.contracts().stream().map(Linked.Contract::reference).toList());
    }
}
