// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases;

import static org.faisceau.purchases.OpenPurchases.MANAGER;
import static org.faisceau.purchases.OpenPurchases.OBSERVER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Locale;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.faisceau.purchases.api.Aftermath.Answer;
import org.faisceau.purchases.api.Aftermath.Said;
import org.faisceau.purchases.api.Aftermath.Story;
import org.faisceau.purchases.api.Aftermaths.Recording;
import org.faisceau.purchases.api.Contract;
import org.faisceau.purchases.api.ContractFilter;
import org.faisceau.purchases.api.Facet;
import org.faisceau.purchases.api.SuccessStory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

public class AftermathRegisterTest {
    private static final Said KEPT = new Said(Answer.YES, Answer.PARTLY, Answer.YES, "Posées en un jour.", "Former plus tôt.", Story.none());
    private static final Said SHARED = new Said(Answer.YES, Answer.YES, Answer.YES, "", "", new Story("Moins de fuites", "Trouver les fuites", "Un cinquième d’eau gagné", true));
    private OpenPurchases open;
    private AftermathRegister register;
    private Contract contract;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenPurchases(folder);
        register = new AftermathRegister(open.store.store(), open.clock);
        contract = open.registered("2026M1", "Sondes");
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void keepsWhatTheBuyerSays() {
        assertInstanceOf(Recording.Done.class, register.record(open.buyer(), contract.id(), 0, KEPT));
        assertEquals(KEPT, register.find(open.buyer(), contract.id()).orElseThrow().said());
        assertEquals(KEPT, register.find(MANAGER, contract.id()).orElseThrow().said());
    }

    @Test
    void letsNobodyElseReadOrSay() {
        register.record(open.buyer(), contract.id(), 0, KEPT);
        assertTrue(register.find(OBSERVER, contract.id()).isEmpty());
        assertTrue(register.find(new Actor("other", Role.BUYER, "elsewhere"), contract.id()).isEmpty());
        assertInstanceOf(Recording.Refused.class, register.record(new Actor("other", Role.BUYER, "elsewhere"), contract.id(), 1, SHARED));
        assertInstanceOf(Recording.Unknown.class, register.record(MANAGER, "nothing", 0, KEPT));
    }

    @Test
    void neverOverwritesWhatSomebodyElseSaid() {
        register.record(open.buyer(), contract.id(), 0, KEPT);
        assertEquals(new Recording.Lost(1), register.record(MANAGER, contract.id(), 0, SHARED));
        assertInstanceOf(Recording.Done.class, register.record(MANAGER, contract.id(), 1, SHARED));
    }

    @Test
    void showsAStoryToAllOnceItIsShared() {
        register.record(open.buyer(), contract.id(), 0, KEPT);
        assertTrue(register.stories(OBSERVER, ContractFilter.all(), "", 10).items().isEmpty());
        register.record(open.buyer(), contract.id(), 1, SHARED);
        var story = register.stories(OBSERVER, ContractFilter.all(), "", 10).items().get(0);
        assertEquals("Moins de fuites", story.title());
        assertEquals(contract.content().price().amount(), story.amount());
        assertEquals(contract.content().execution().notifiedOn(), story.day());
        assertEquals(story, register.story(OBSERVER, contract.id()).orElseThrow());
        assertTrue(register.stories(Actor.nobody(), ContractFilter.all(), "", 10).items().isEmpty());
    }

    @Test
    void offersASharedStoryToWhoShowsItOnceItsBuyerIsAsked() {
        register.record(open.buyer(), contract.id(), 0, SHARED);
        var shown = new ShownStories(register);
        var piece = shown.all(Locale.FRENCH, 10).get(0);
        assertEquals("Moins de fuites", piece.title());
        assertEquals(open.town, piece.owner());
        assertTrue(piece.text().contains("Un cinquième d’eau gagné") && piece.agreedOn().isEmpty());
        assertEquals(piece, shown.find(SuccessStory.ref(contract.id()), Locale.FRENCH).orElseThrow());
    }

    @Test
    void narrowsStoriesByTheirWordsAndByTheirContracts() {
        register.record(open.buyer(), contract.id(), 0, SHARED);
        assertEquals(1, register.countStories(OBSERVER, ContractFilter.all().withText("moins de FUITES"), 10));
        assertEquals(1, register.countStories(OBSERVER, ContractFilter.all().withText("sondes").with(Facet.BUYER, open.town), 10));
        assertEquals(0, register.countStories(OBSERVER, ContractFilter.all().withText("éclairage"), 10));
        assertEquals(0, register.countStories(OBSERVER, ContractFilter.all().with(Facet.YEAR, "2019"), 10));
    }

    @Test
    void isFoundOnceItIsShared() {
        var indexed = new IndexedStories(register);
        register.record(open.buyer(), contract.id(), 0, KEPT);
        assertTrue(indexed.thing(SuccessStory.ref(contract.id())).isEmpty());
        register.record(open.buyer(), contract.id(), 1, SHARED);
        assertEquals("Moins de fuites", indexed.thing(SuccessStory.ref(contract.id())).orElseThrow().title());
        assertEquals(indexed.thing(SuccessStory.ref(contract.id())).orElseThrow(), indexed.all("", 10).items().get(0));
        assertTrue(open.store.changes().after(0, 1000).stream().anyMatch(change -> change.ref().equals(SuccessStory.ref(contract.id()))));
        assertTrue(indexed.mayRead(OBSERVER, SuccessStory.ref(contract.id())) && !indexed.mayRead(Actor.nobody(), SuccessStory.ref(contract.id())));
    }

    @Test
    void tellsTheSearchOfAStoryThatKeepsItsTitle() {
        register.record(open.buyer(), contract.id(), 0, SHARED);
        long before = open.store.changes().head();
        register.record(open.buyer(), contract.id(), 1, new Said(Answer.YES, Answer.YES, Answer.YES, "", "", new Story("Moins de fuites", "Trouver les fuites", "Un cinquième d’eau gagné", false)));
        assertTrue(open.store.changes().after(before, 1000).stream().anyMatch(change -> change.ref().equals(SuccessStory.ref(contract.id()))));
    }

    @Test
    void hidesTheStoryOfABinnedContract() {
        register.record(open.buyer(), contract.id(), 0, SHARED);
        open.purchases.bin(MANAGER, contract.id(), 1);
        assertTrue(register.stories(OBSERVER, ContractFilter.all(), "", 10).items().isEmpty());
    }

    @Test
    void sharesNoStoryWithoutAResult() {
        assertThrows(IllegalArgumentException.class, () -> new Story("Moins de fuites", "Trouver les fuites", " ", true));
    }
}
