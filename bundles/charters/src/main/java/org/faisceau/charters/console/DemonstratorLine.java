// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters.console;

import org.faisceau.charters.api.Demonstrator;

/** One demonstrator in a list, with the company that shows it. */
record DemonstratorLine(Demonstrator demonstrator, String company, boolean isStanding) {
    String stay() {
        return "/charters/residencies/" + demonstrator.residency();
    }
}
