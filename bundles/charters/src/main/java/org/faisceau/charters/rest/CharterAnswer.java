// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters.rest;

import java.time.LocalDate;
import java.util.List;
import org.faisceau.charters.api.Charter;
import org.faisceau.charters.api.Cockpit;
import org.faisceau.charters.api.Lab;
import org.faisceau.charters.api.Reading;

/**
 * A charter as programs read it.
 *
 * @param bearer identifier of the authority
 * @param startsOn ISO day, as all days here
 * @param commitments how each obligation stands in each year; empty in lists
 */
record CharterAnswer(String id, String lab, String labName, String bearer, int number, String signedOn, String startsOn, String endsOn, String forBearer, String forState, String document,
        List<Stand> commitments) {

    static CharterAnswer of(Lab lab, Charter charter, List<Stand> commitments) {
        var terms = charter.terms();
        return new CharterAnswer(charter.id(), lab.id(), lab.name(), lab.content().bearer(), charter.number(), terms.signedOn().toString(), terms.startsOn().toString(), terms.endsOn().toString(),
                terms.forBearer(), terms.forState(), terms.document(), commitments);
    }

    /**
     * How one obligation stands in one year.
     *
     * @param state KEPT, INCOMPLETE, DUE, LATE, AHEAD or FREE
     * @param rule the key of the rule that read it
     * @param day empty for none
     * @param missing publics or organisations that lack
     * @param isProposed true where the rhythm is not the charter's own
     * @param stoppedModule the module whose stop keeps this from being read anew; empty else
     */
    record Stand(String obligation, int year, String state, String rule, int count, String day, List<String> missing, boolean isProposed, String stoppedModule) {
        static Stand of(Cockpit.Row row, Reading year) {
            var finding = year.finding();
            return new Stand(row.obligation().word(), year.year(), finding.state().name(), finding.rule(), finding.count(), finding.day().map(LocalDate::toString).orElse(""), finding.about(),
                    finding.isProposed(), year.stopped());
        }
    }
}
