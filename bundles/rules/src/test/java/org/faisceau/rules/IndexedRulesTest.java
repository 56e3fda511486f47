// SPDX-License-Identifier: Apache-2.0
package org.faisceau.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashSet;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.rules.api.Rule;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexedRulesTest {
    private static final Ref ROW = new Ref(Rule.KIND, "INNO-SVE-2026");
    private OpenRules open;
    private IndexedRules indexed;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenRules(folder);
        indexed = new IndexedRules(open.rules);
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void tellsARowByKeyAndArticleInBothLanguages() {
        var rule = open.rules.find(OpenRules.OBSERVER, "INNO-SVE-2026").orElseThrow();
        var thing = indexed.thing(ROW).orElseThrow();
        assertTrue(thing.keywords().contains("INNO-SVE-2026") && thing.keywords().contains(rule.article()));
        assertEquals(rule.label().fr(), thing.title());
        assertTrue(thing.text().contains(rule.label().en()));
    }

    @Test
    void walksAllRowsOnce() {
        var seen = new HashSet<Ref>();
        int told = 0;
        var after = "";
        do {
            var page = indexed.all(after, 20);
            told += page.items().size();
            page.items().forEach(thing -> seen.add(thing.ref()));
            after = page.next();
        } while (!after.isEmpty());
        assertEquals(told, seen.size());
        assertTrue(seen.contains(ROW));
    }

    @Test
    void isReadByWhoSignsInAlone() {
        assertTrue(indexed.mayRead(OpenRules.OBSERVER, ROW));
        assertFalse(indexed.mayRead(Actor.nobody(), ROW));
        assertTrue(indexed.thing(new Ref(Rule.KIND, "nothing")).isEmpty());
    }
}
