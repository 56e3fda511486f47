// SPDX-License-Identifier: Apache-2.0
package org.faisceau.network.rest;

import java.util.Objects;
import org.faisceau.console.spi.Problem;
import org.faisceau.network.api.Structure;
import org.faisceau.network.api.StructureKind;
import org.jspecify.annotations.Nullable;

/** What a structure is written from: Gson leaves out what the caller left out. */
record StructureBody(@Nullable String kind, @Nullable String name, @Nullable String bearer, @Nullable String place, @Nullable Integer surface, @Nullable String equipment, @Nullable String neighbours,
        @Nullable String programme, @Nullable String site, @Nullable String source, @Nullable String sourceDay) {
    Structure.Content content() {
        int metres = Objects.requireNonNullElse(surface, 0);
        if (metres < 0 || metres > Structure.Content.SURFACE_MOST) throw Problem.invalid("surface", "Square metres, 0 to " + Structure.Content.SURFACE_MOST + ".");
        return new Structure.Content(Typed.one("kind", StructureKind.class, kind), Typed.text(name), Typed.text(bearer), Typed.text(place), metres, Typed.text(equipment), Typed.text(neighbours), Typed.text(programme),
                Typed.text(site), Typed.text(source), Typed.day("sourceDay", sourceDay));
    }
}
