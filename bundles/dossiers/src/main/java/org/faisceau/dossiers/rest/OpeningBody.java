// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers.rest;

import java.util.Objects;
import org.faisceau.dossiers.api.Dossiers;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.jspecify.annotations.Nullable;

/** What opens a dossier: Gson leaves out what the caller left out. */
record OpeningBody(@Nullable String solution, @Nullable String buyer, @Nullable String need, boolean exercise) {
    /** @param by who asks: a buyer who names none opens it for the own organisation */
    Dossiers.Opening opening(Actor by) {
        var own = by.role() == Role.BUYER ? by.organisation() : "";
        return new Dossiers.Opening(Objects.requireNonNullElse(solution, ""), Objects.requireNonNullElse(buyer, own), Objects.requireNonNullElse(need, ""), exercise);
    }
}
