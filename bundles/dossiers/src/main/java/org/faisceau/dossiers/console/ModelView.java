// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers.console;

import org.faisceau.dossiers.api.Dossier;
import org.faisceau.dossiers.api.Sheet;

/**
 * What the page of a model paper shows.
 *
 * @param hasRules false while the module of rules is stopped
 * @param hasDay false where no engagement date was told
 */
record ModelView(Dossier dossier, Sheet kept, boolean hasRules, boolean hasDay, boolean mayWrite) {
    String address() {
        return dossier.address() + "/papers/" + kept.kind().name();
    }

    boolean isKept() {
        return !kept.body().isBlank();
    }
}
