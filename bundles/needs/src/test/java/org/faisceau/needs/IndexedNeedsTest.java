// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.faisceau.kernel.api.Ref;
import org.faisceau.needs.api.Confidentiality;
import org.faisceau.needs.api.Content;
import org.faisceau.needs.api.Need;
import org.faisceau.search.spi.Thing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

public class IndexedNeedsTest {
    private OpenNeeds open;
    private IndexedNeeds indexed;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenNeeds(folder);
        indexed = new IndexedNeeds(open.needs, open.themes, open.organisations);
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void isFoundByItsThemeInBothLanguages() {
        var need = open.registered(Content.titled("Leaks", open.town).withThemes(List.of("water")));
        assertTrue(indexed.thing(need.ref()).orElseThrow().keywords().containsAll(List.of("Eau", "Water")));
    }

    @Test
    void tellsEverybodyOfAPublicNeed() {
        var need = open.published(Content.titled("Leaks", open.town).withConfidentiality(Confidentiality.PUBLIC));
        assertEquals(List.of("staff", "org:" + open.town, "public", "residents"), indexed.thing(need.ref()).orElseThrow().audience());
    }

    @Test
    void tellsItsOrganisationAndTheLabOfADraft() {
        var need = open.registered(Content.titled("Leaks", open.town).withConfidentiality(Confidentiality.PUBLIC));
        assertEquals(List.of("staff", "org:" + open.town), indexed.thing(need.ref()).orElseThrow().audience());
        assertTrue(indexed.mayRead(open.buyer(), need.ref()));
        assertFalse(indexed.mayRead(open.otherBuyer(), need.ref()));
    }

    @Test
    void readsSeveralAsItReadsOne() {
        var leaks = open.published(Content.titled("Leaks", open.town)).ref();
        var solar = open.registered(Content.titled("Solar", open.otherTown)).ref();
        var found = indexed.things(List.of(leaks, new Ref(Need.KIND, "gone"), solar));
        assertEquals(Map.of(leaks, indexed.thing(leaks).orElseThrow(), solar, indexed.thing(solar).orElseThrow()), found);
    }

    @Test
    void walksThroughAllNeeds() {
        open.registered("One");
        open.registered("Two");
        var first = indexed.all("", 1);
        assertEquals("Two", indexed.all(first.next(), 1).items().get(0).title());
    }

    @Test
    void isFoundByReferenceAndBuyer() {
        var need = open.registered("Leaks");
        assertEquals(List.of("B-2026-001", "Ville de Valfleuri"), indexed.thing(need.ref()).orElseThrow().keywords());
    }

    @Test
    void namesTheNeedsOfAnOrganisationThatWasRenamed() {
        var need = open.registered("Leaks");
        assertEquals(List.of(need.ref()), indexed.naming(new Ref("organisation", open.town), "", 10).items().stream().map(Thing::ref).toList());
        assertEquals(List.of(), indexed.naming(new Ref("solution", open.town), "", 10).items());
    }

    @Test
    void namesTheNeedsOfAThemeThatWasRenamed() {
        var need = open.registered(Content.titled("Leaks", open.town).withThemes(List.of("water")));
        open.registered("Other");
        assertEquals(List.of(need.ref()), indexed.naming(new Ref("theme", "water"), "", 10).items().stream().map(Thing::ref).toList());
    }
}
