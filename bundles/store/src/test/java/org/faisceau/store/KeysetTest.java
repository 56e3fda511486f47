// SPDX-License-Identifier: Apache-2.0
package org.faisceau.store;

import static org.faisceau.store.Things.ANNE;
import static org.faisceau.store.Things.ID;
import static org.faisceau.store.Things.THING;
import static org.faisceau.store.Things.TITLE;
import static org.faisceau.store.Things.TITLE_SORT;
import static org.faisceau.store.Things.WEIGHT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.faisceau.kernel.api.Slice;
import org.faisceau.store.api.Keyset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestEngine.class)
final class KeysetTest {
    @Parameter TestEngine engine;
    @TempDir Path folder;
    private Place place;
    private OpenStore open;
    private Things things;

    @BeforeEach
    void fiveThings() {
        place = engine.in(folder);
        open = TestEngine.open(place, Clock.systemUTC());
        things = new Things(open.store());
        var titles = List.of("Éclairage", "eau", "Arbre", "arbre", "zinc");
        things.schema().write(ANNE, tx -> {
            for (int i = 0; i < titles.size(); i++) Things.insert(tx, "id" + i, titles.get(i), i / 2);
            return true;
        });
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void goesForwardThroughTheWholeListOnce() {
        assertEquals(List.of("Arbre", "arbre", "eau", "Éclairage", "zinc"), walk(Keyset.ascending(TITLE_SORT, ID)));
    }

    @Test
    void goesBackwardOverANumberWithEqualValues() {
        assertEquals(List.of("zinc", "arbre", "Arbre", "eau", "Éclairage"), walk(Keyset.descending(WEIGHT, ID)));
    }

    @Test
    void refusesACursorOfAnotherOrder() {
        var cursor = page(Keyset.ascending(TITLE_SORT, ID), "").next();
        assertThrows(IllegalArgumentException.class, () -> Keyset.descending(TITLE_SORT, ID).page(2, cursor));
        assertThrows(IllegalArgumentException.class, () -> Keyset.ascending(TITLE_SORT, ID).page(2, "nonsense!"));
    }

    @Test
    void refusesAPageTooLong() {
        assertThrows(IllegalArgumentException.class, () -> Keyset.ascending(TITLE_SORT, ID).page(201, ""));
    }

    private List<String> walk(Keyset<?> keyset) {
        var seen = new ArrayList<String>();
        var slice = page(keyset, "");
        seen.addAll(slice.items());
        while (slice.hasNext()) {
            slice = page(keyset, slice.next());
            seen.addAll(slice.items());
        }
        return seen;
    }

    private Slice<String> page(Keyset<?> keyset, String after) {
        var page = keyset.page(2, after);
        return things.schema().read(tx -> page.slice(tx.sql().select(TITLE, TITLE_SORT, WEIGHT, ID).from(THING).where(page.condition())
                .orderBy(page.order()).limit(page.fetch()).fetch(), row -> row.get(TITLE)));
    }
}
