// SPDX-License-Identifier: Apache-2.0
package org.faisceau.library;

import com.google.gson.Gson;
import com.google.gson.reflect.TypeToken;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Euros;
import org.faisceau.kernel.api.FileBeside;
import org.faisceau.library.api.Feedback.Content;
import org.faisceau.library.api.Feedback.Sort;
import org.faisceau.store.api.Schema;
import org.jspecify.annotations.Nullable;

/** Feedback that comes with the product, quoted from public documents. Each is put in once: who changes or ends one has the last word. */
final class ShippedFeedback {
    private ShippedFeedback() {}

    private record Line(
            String id, String sort, String title, String what, @Nullable String result, @Nullable Long euros, @Nullable String month, @Nullable String theme, @Nullable String authority,
            @Nullable String partners, String source, String sourceDay) {
        Content content() {
            return new Content(Sort.valueOf(sort), title, what, said(result), "", Optional.ofNullable(euros).map(Euros::of), Optional.ofNullable(month).map(YearMonth::parse), said(theme), "",
                    said(authority), said(partners), Optional.empty(), source, Optional.of(LocalDate.parse(sourceDay)));
        }

        private static String said(@Nullable String text) {
            return Objects.requireNonNullElse(text, "");
        }
    }

    static void load(Schema schema, Instant now) {
        List<Line> lines = new Gson().fromJson(FileBeside.text(ShippedFeedback.class, "feedback.json"), new TypeToken<List<Line>>() {}.getType());
        Shipped.once(schema, lines, Line::id, (tx, line) -> FeedbackTable.insert(tx, Actor.system(), line.id(), line.content(), "", true, now));
    }
}
