// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers.rest;

import java.util.Locale;
import org.faisceau.dossiers.api.Finding;

/** A line that answers gave rise to, as JSON. */
record FindingAnswer(String kind, String indication, String text) {
    static FindingAnswer of(Finding one, Locale locale) {
        return new FindingAnswer(one.kind().name(), one.indication(), one.in(locale));
    }
}
