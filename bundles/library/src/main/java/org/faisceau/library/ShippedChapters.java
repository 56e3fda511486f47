// SPDX-License-Identifier: Apache-2.0
package org.faisceau.library;

import com.google.gson.Gson;
import com.google.gson.reflect.TypeToken;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.FileBeside;
import org.faisceau.kernel.api.Ref;
import org.faisceau.library.api.Chapter;
import org.faisceau.library.api.Feedback;
import org.faisceau.store.api.Schema;
import org.jspecify.annotations.Nullable;

/** The chapters that the practical guide wants fed with examples, as its authors named them; each waits since the day they did. */
final class ShippedChapters {
    private ShippedChapters() {}

    private record Line(String id, String work, String title, String body, String openedOn, @Nullable String feedback) {}

    static void load(Schema schema, Instant now) {
        List<Line> lines = new Gson().fromJson(FileBeside.text(ShippedChapters.class, "chapters.json"), new TypeToken<List<Line>>() {}.getType());
        Shipped.once(schema, lines, Line::id, (tx, line) -> {
            // Who ended the guide before it had chapters has the last word.
            if (WorkTable.find(tx, Actor.system(), line.work()).isEmpty()) return;
            ChapterTable.insert(tx, Actor.system(), new Chapter(line.id(), line.work(), line.title(), line.body(), List.of(), LocalDate.parse(line.openedOn()), now, 1));
            if (line.feedback() != null) ChapterTable.illustrate(tx, Actor.system(), line.id(), new Ref(Feedback.KIND, Objects.requireNonNull(line.feedback())), now);
        });
    }
}
