// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers.rest;

import java.util.Objects;
import org.faisceau.console.spi.Call;
import org.faisceau.dossiers.api.Dossiers;
import org.jspecify.annotations.Nullable;

/** What opens a dossier: Gson leaves out what the caller left out. */
record OpeningBody(@Nullable String solution, @Nullable String buyer, @Nullable String need, @Nullable Boolean exercise) {
    Dossiers.Opening opening(Call call) {
        return new Dossiers.Opening(Objects.requireNonNullElse(solution, ""), call.authority(Objects.requireNonNullElse(buyer, "")), Objects.requireNonNullElse(need, ""), Boolean.TRUE.equals(exercise));
    }
}
