// SPDX-License-Identifier: Apache-2.0
package org.faisceau.search;

import static org.faisceau.search.FakeThings.thing;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;
import org.faisceau.search.api.Candidates.Asked;
import org.faisceau.search.api.Shortlist;
import org.faisceau.search.spi.Thing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShortlistTest {
    private static final Actor MANAGER = new Actor("m", Role.MANAGER, "");
    private OpenSearch open;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenSearch(folder);
        open.needs.with(thing("need", "6", "Sonde posée sur les canalisations", "Écoute les fuites et les déperditions", "public"));
        open.changes.tell("need", "6");
        assertTrue(open.search.awaitCurrent(Duration.ofSeconds(20)));
    }

    @AfterEach
    void close() {
        open.close();
    }

    private Shortlist find(Actor actor, String text) {
        return open.search.find(actor, "need", List.of(new Asked(text, 1)), 10);
    }

    private List<String> ids(Actor actor, String text) {
        return find(actor, text).items().stream().map(one -> one.ref().id()).toList();
    }

    @Test
    void oneWordInCommonIsEnoughAndTheTitleComesFirst() {
        assertEquals(List.of("1", "6"), ids(OpenSearch.BUYER, "Nous cherchons à entendre des fuites depuis un véhicule"));
    }

    @Test
    void weighsTheWordsOfTextsAlone() {
        assertEquals(find(OpenSearch.BUYER, "canalisation fermée").terms(), open.search.terms("need", List.of(new Asked("canalisation fermée", 1))));
        assertEquals(List.of("fermée", "canalisation"), open.search.terms("need", List.of(new Asked("canalisation fermée", 1))).stream().map(term -> term.word()).toList());
    }

    @Test
    void weighsTheSameWhileTheIndexStillHoldsWhatWasReplaced() {
        var before = find(MANAGER, "fuites canalisations").terms();
        open.changes.tell("need", "1");
        assertTrue(open.search.awaitCurrent(Duration.ofSeconds(20)));
        assertEquals(before, find(MANAGER, "fuites canalisations").terms());
    }

    @Test
    void whatRecordsOfAnotherKindSayWeighsNothing() {
        var before = find(MANAGER, "fuites canalisations").terms();
        open.organisations.with(thing("organisation", "8", "Fuites et canalisations", "Fuites", "public"));
        open.changes.tell("organisation", "8");
        assertTrue(open.search.awaitCurrent(Duration.ofSeconds(20)));
        assertEquals(before, find(MANAGER, "fuites canalisations").terms());
    }

    @Test
    void findsByWordsThatMeanTheSame() {
        var found = find(MANAGER, "stormwater");
        assertEquals("2", found.items().get(0).ref().id());
        assertEquals(List.of("stormwater"), found.terms().stream().map(term -> term.word()).toList());
    }

    @Test
    void aGroupOfWordsCountsMoreThanItsParts() {
        var terms = find(MANAGER, "eaux pluviales").terms();
        var group = terms.stream().filter(term -> term.word().equals("eaux pluviales")).findFirst().orElseThrow();
        var part = terms.stream().filter(term -> term.word().equals("pluviales")).findFirst().orElseThrow();
        assertTrue(group.weight() > part.weight(), terms::toString);
    }

    @Test
    void theHeavierTextDecides() {
        var asked = List.of(new Asked("sonde", 5), new Asked("réseau", 0.1));
        assertEquals("6", open.search.find(OpenSearch.BUYER, "need", asked, 10).items().get(0).ref().id());
    }

    @Test
    void givesWhatTheActorMaySeeAlone() {
        assertFalse(ids(new Actor("x", Role.BUYER, "elsewhere"), "vélos").contains("3"));
        assertEquals(List.of("3"), ids(OpenSearch.BUYER, "vélos"));
    }

    @Test
    void wordsOfEveryTextAreNoWordsInCommon() {
        open.needs.with(thing("need", "7", "Trouver une solution", "Le besoin doit permettre de faire mieux en moins de temps", "public"));
        open.changes.tell("need", "7");
        assertTrue(open.search.awaitCurrent(Duration.ofSeconds(20)));
        assertEquals(List.of(), ids(MANAGER, "Une solution qui permettrait, en moins de deux mois, de faire"));
        assertEquals(List.of("7"), ids(MANAGER, "mieux"));
    }

    @Test
    void aNameAmongTheKeywordsBringsNobodyNearer() {
        open.needs.with(new Thing(new Ref("need", "8"), "Trottinettes", "Libre-service", List.of("public"), List.of("Compost Fictif SAS"), Instant.EPOCH));
        open.changes.tell("need", "8");
        assertTrue(open.search.awaitCurrent(Duration.ofSeconds(20)));
        assertFalse(ids(MANAGER, "compost").contains("8"));
        assertEquals(List.of("8"), ids(MANAGER, "trottinette"));
    }

    @Test
    void givesNothingOfAKindNobodyPublishes() {
        assertEquals(List.of(), open.search.find(MANAGER, "solution", List.of(new Asked("fuites", 1)), 10).items());
        assertEquals(List.of(), ids(MANAGER, "de la"));
        assertThrows(IllegalArgumentException.class, () -> open.search.find(MANAGER, "need", List.of(), 501));
    }

    @Test
    void cutsWordsAsTheIndexDoes() {
        assertEquals(open.search.stems("d’une fuite"), open.search.stems("Les fuites"));
    }

    @Test
    void theTradeHasItsWords() throws Exception {
        try (var file = new BufferedReader(new InputStreamReader(Thesaurus.class.getResourceAsStream("synonyms.txt"), StandardCharsets.UTF_8))) {
            assertTrue(file.lines().filter(line -> line.contains(",")).count() >= 120);
        }
    }
}
