// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters.rest;

import org.faisceau.charters.api.Residency;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Ref;

/**
 * A stay as programs read it: an application, who is hosted, who left.
 *
 * @param state APPLIED, ACCEPTED, REFUSED, HOSTED, LEFT or WITHDRAWN
 * @param appliedOn ISO day, as all days here; empty for none
 * @param need such as {@code need:…}; empty for none
 * @param rent UNSAID, FREE, LOW or USUAL; as counterpart, terms and reason only for the authority and the company
 * @param stayMonths 0 for unsaid
 * @param contracts public contracts won, -1 for unknown
 * @param jobs created, -1 for unknown
 */
record ResidencyAnswer(String id, String lab, String company, String state, String appliedOn, String target, String labels, String need, String rent, int stayMonths, String counterpart, String terms, int desks,
        String arrivesOn, String leavesOn, String reason, int contracts, int jobs) {

    static ResidencyAnswer of(Residency one) {
        var content = one.content();
        var agreement = content.agreement();
        return new ResidencyAnswer(one.id(), one.lab(), content.company(), one.state().name(), content.appliedOn().toString(), content.target(), content.labels(), content.need().map(Ref::toString).orElse(""),
                agreement.rent().name(), agreement.months(), agreement.counterpart(), agreement.terms(), content.desks(), Days.write(content.arrivesOn()), Days.write(content.leavesOn()), one.reason(),
                one.outcome().contracts(), one.outcome().jobs());
    }
}
