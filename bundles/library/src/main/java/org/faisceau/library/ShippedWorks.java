// SPDX-License-Identifier: Apache-2.0
package org.faisceau.library;

import com.google.gson.Gson;
import com.google.gson.reflect.TypeToken;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.FileBeside;
import org.faisceau.library.api.Reader;
import org.faisceau.library.api.Step;
import org.faisceau.library.api.Work.Content;
import org.faisceau.library.api.WorkKind;
import org.faisceau.store.api.Schema;
import org.jspecify.annotations.Nullable;

/** Works that come with the product, by title and source. Each is put in once: who changes or ends one has the last word. */
final class ShippedWorks {
    private ShippedWorks() {}

    private record Line(String id, String kind, String title, String language, @Nullable String theme, @Nullable String step, Set<Reader> readers, String summary, @Nullable String link, String source) {
        /** Somebody looks at it a year after it came. */
        Content content(LocalDate today) {
            return new Content(WorkKind.valueOf(kind), title, summary, "", Objects.requireNonNullElse(theme, ""), Optional.ofNullable(step).map(Step::valueOf), readers, language,
                    Objects.requireNonNullElse(link, ""), source, Optional.of(today.plusYears(1)), true);
        }
    }

    static void load(Schema schema, Instant now, LocalDate today) {
        List<Line> lines = new Gson().fromJson(FileBeside.text(ShippedWorks.class, "works.json"), new TypeToken<List<Line>>() {}.getType());
        Shipped.once(schema, lines, Line::id, (tx, line) -> WorkTable.insert(tx, Actor.system(), line.id(), line.content(today), now));
    }
}
