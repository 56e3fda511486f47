// SPDX-License-Identifier: Apache-2.0
package org.faisceau.network;

import com.google.gson.Gson;
import com.google.gson.reflect.TypeToken;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.FileBeside;
import org.faisceau.network.api.Structure.Content;
import org.faisceau.network.api.StructureKind;
import org.faisceau.store.api.Schema;
import org.jspecify.annotations.Nullable;

/** Structures that come with the product, quoted from a public document. Each is put in once: who changes or ends one has the last word. */
final class ShippedStructures {
    private ShippedStructures() {}

    private record Line(
            String id, String kind, String name, String bearer, String place, @Nullable Integer surface, @Nullable String equipment, @Nullable String neighbours, @Nullable String programme, String site, String source,
            String sourceDay) {
        Content content() {
            return new Content(StructureKind.valueOf(kind), name, bearer, place, Objects.requireNonNullElse(surface, 0), said(equipment), said(neighbours), said(programme), site, source,
                    Optional.of(LocalDate.parse(sourceDay)));
        }

        private static String said(@Nullable String text) {
            return Objects.requireNonNullElse(text, "");
        }
    }

    static void load(Schema schema, Instant now) {
        List<Line> lines = new Gson().fromJson(FileBeside.text(ShippedStructures.class, "structures.json"), new TypeToken<List<Line>>() {}.getType());
        Shipped.once(schema, lines, Line::id, (tx, line) -> StructureTable.insert(tx, Actor.system(), line.id(), line.content(), now));
    }
}
