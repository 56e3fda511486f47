// SPDX-License-Identifier: Apache-2.0
package org.faisceau.clusters;

import org.faisceau.directory.api.Organisations;
import org.faisceau.directory.api.SolutionThemes;
import org.faisceau.kernel.api.Actor;

/** What the directory knows of what a record names. */
record Known(Organisations organisations, SolutionThemes themes) {
    boolean isOrganisation(String id) {
        return organisations.find(Actor.system(), id).isPresent();
    }

    /** No sector is one. */
    boolean isSector(String code) {
        return code.isEmpty() || themes.codes(Actor.system()).contains(code);
    }
}
