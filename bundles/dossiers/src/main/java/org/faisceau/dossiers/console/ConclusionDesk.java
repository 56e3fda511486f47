// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers.console;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.faisceau.console.spi.Form;
import org.faisceau.dossiers.api.Casebook;
import org.faisceau.dossiers.api.Engagement;
import org.faisceau.dossiers.api.SheetKind;
import org.faisceau.rules.api.Rule;

/**
 * What one concludes at.
 *
 * @param rules rows on innovative purchases that count on the engagement date for that buyer
 * @param beside disputed ones, which do not count
 * @param before the day told before; empty where it was not changed just now
 * @param turned what differs from that day
 * @param visas who endorses it, and whose visa is missing
 * @param unwritten what of « why this purchase » is empty
 * @param hasRules false while the module of rules is stopped
 * @param mayConclude false before the review: then the day alone is told
 */
record ConclusionDesk(Casebook book, Optional<Engagement> engagement, List<Rule> rules, List<Rule> beside, Optional<LocalDate> before, List<DossierRows.Difference> turned, boolean hasRules, boolean mayConclude, VisaSheet visas, String outline, List<SheetKind> unwritten, Form day, Form form) {
    String address() {
        return book.dossier().address() + "/conclusion";
    }
}
