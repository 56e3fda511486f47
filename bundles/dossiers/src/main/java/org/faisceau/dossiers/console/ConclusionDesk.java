// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers.console;

import java.util.List;
import java.util.Optional;
import org.faisceau.console.spi.Form;
import org.faisceau.dossiers.api.Casebook;
import org.faisceau.dossiers.api.Engagement;
import org.faisceau.rules.api.Rule;

/**
 * What one concludes at.
 *
 * @param rules rows on innovative purchases that count on the engagement date
 * @param turned what differs from the day told before
 * @param visas who endorses it, and whose visa is missing
 * @param hasRules false while the module of rules is stopped
 */
record ConclusionDesk(Casebook book, Optional<Engagement> engagement, List<Rule> rules, List<String> turned, boolean hasRules, VisaSheet visas, String outline, Form day, Form form) {
    String address() {
        return book.dossier().address() + "/conclusion";
    }
}
