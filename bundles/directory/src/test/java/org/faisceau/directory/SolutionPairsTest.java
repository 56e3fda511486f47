// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory;

import static org.faisceau.directory.OpenSolutions.MANAGER;
import static org.faisceau.directory.OpenSolutions.saved;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.faisceau.directory.api.Introduction;
import org.faisceau.directory.api.IntroductionFilter;
import org.faisceau.directory.api.IntroductionOrder;
import org.faisceau.directory.api.OrganisationKind;
import org.faisceau.directory.api.Solution;
import org.faisceau.directory.api.SolutionContent;
import org.faisceau.directory.api.SolutionFile;
import org.faisceau.directory.api.SolutionFilter;
import org.faisceau.directory.api.SolutionPart;
import org.faisceau.directory.api.Solutions.Saving;
import org.faisceau.directory.api.Solutions.Twins;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SolutionPairsTest {
    private OpenSolutions open;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenSolutions(folder);
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void proposesTitlesThatShareMostWords() {
        var one = open.draft("Capteurs connectés pour les eaux pluviales");
        var other = open.draft("Capteur connecté pour l’eau pluviale en ville");
        open.draft("Broyeur de déchets verts");
        assertEquals(List.of(new Twins(other, one, 80)), open.solutions.twins(MANAGER, 10));
        assertEquals(1, open.solutions.twinsOf(MANAGER, one.id()).size());
    }

    @Test
    void ofTwoOrganisationsOnlyTheSameWords() {
        var twin = open.organisation("Autre imaginaire", OrganisationKind.COMPANY);
        open.draft("Capteurs connectés");
        open.draft("Radar météo de précision");
        saved(open.solutions.register(MANAGER, SolutionContent.titled(twin.id(), "CAPTEURS CONNECTES")));
        saved(open.solutions.register(MANAGER, SolutionContent.titled(twin.id(), "Radar météo de grande précision")));
        assertEquals(List.of(80), open.solutions.twins(MANAGER, 10).stream().map(Twins::likeness).toList());
    }

    @Test
    void whatWasLeftApartIsProposedNoMore() {
        var one = open.draft("Capteurs connectés");
        var other = open.draft("Capteur connecté");
        assertTrue(open.solutions.keepApart(open.seller, other.id(), one.id()));
        assertEquals(List.of(), open.solutions.twins(MANAGER, 10));
        assertTrue(open.solutions.keepApart(open.seller, one.id(), other.id()));
    }

    @Test
    void showsNobodyElsesPairs() {
        open.published("Capteurs connectés", true);
        var one = open.published("Capteur connecté", true);
        assertEquals(1, open.solutions.twins(open.seller, 10).size());
        assertEquals(List.of(), open.solutions.twins(open.buyer, 10));
        assertFalse(open.solutions.keepApart(open.buyer, one.id(), one.id()));
    }

    @Test
    void theKeptOneTakesWhatItLacksAndTheOtherLeadsToIt() {
        var kept = saved(open.solutions.register(MANAGER, SolutionContent.titled(open.company.id(), "Capteurs").withThemes(List.of("water"))));
        var other = saved(open.solutions.register(MANAGER,
                SolutionContent.titled(open.company.id(), "Capteur").withPitch("Mesurer.").withThemes(List.of("soils", "water"))));
        var document = open.file("document.txt");
        saved(open.solutions.attach(MANAGER, other.id(), 1, SolutionPart.DOCUMENT, document));
        var merged = saved(open.solutions.merge(MANAGER, kept.id(), 1, other.id()));
        assertEquals("Capteurs", merged.title());
        assertEquals("Mesurer.", merged.content().pitch());
        assertEquals(List.of("soils", "water"), merged.content().themes());
        assertEquals(List.of(new SolutionFile(SolutionPart.DOCUMENT, document)), open.solutions.files(MANAGER, other.id()));
        assertEquals(Optional.of(merged), open.solutions.find(MANAGER, other.id()));
        assertEquals(Map.of(other.id(), merged), open.solutions.findAll(MANAGER, List.of(other.id())));
        assertEquals(1, open.solutions.count(MANAGER, SolutionFilter.all(), 10));
    }

    @Test
    void aMergeIsUndoneWithoutTrace() {
        var before = Stream.of(open.draft("Capteurs"), saved(open.solutions.register(MANAGER, SolutionContent.titled(open.company.id(), "Capteur").withPitch("Mesurer."))))
                .map(Solution::content).toList();
        var ids = open.solutions.twins(MANAGER, 1).stream().flatMap(pair -> Stream.of(pair.one(), pair.other())).map(Solution::id).sorted().toList();
        var document = open.file("document.txt");
        saved(open.solutions.attach(MANAGER, ids.get(1), 1, SolutionPart.DOCUMENT, document));
        var merged = saved(open.solutions.merge(MANAGER, ids.get(0), 1, ids.get(1)));
        assertTrue(open.solutions.mayUnmerge(open.seller, merged));
        saved(open.solutions.unmerge(MANAGER, merged.id(), merged.version()));
        assertEquals(before, ids.stream().map(id -> open.solutions.find(MANAGER, id).orElseThrow().content()).toList());
        assertEquals(List.of(), open.solutions.files(MANAGER, ids.get(0)));
        assertEquals(List.of(document), open.store().files().of(open.solutions.find(MANAGER, ids.get(1)).orElseThrow().ref()));
    }

    @Test
    void onceChangedAMergeStays() {
        var kept = open.draft("Capteurs");
        var merged = saved(open.solutions.merge(MANAGER, kept.id(), 1, open.draft("Capteur").id()));
        var changed = saved(open.solutions.change(MANAGER, kept.id(), 2, merged.content().withPitch("Autre")));
        assertFalse(open.solutions.mayUnmerge(MANAGER, changed));
        assertInstanceOf(Saving.NotNow.class, open.solutions.unmerge(MANAGER, kept.id(), 3));
    }

    @Test
    void followsMergeAfterMerge() {
        var first = open.draft("Un");
        var second = open.draft("Deux");
        var third = open.draft("Trois");
        saved(open.solutions.merge(MANAGER, second.id(), 1, first.id()));
        saved(open.solutions.merge(MANAGER, third.id(), 1, second.id()));
        assertEquals("Trois", open.solutions.find(MANAGER, first.id()).orElseThrow().title());
    }

    @Test
    void introductionsFollow() {
        var kept = open.published("Capteurs", false);
        var other = open.published("Capteur", false);
        var asked = open.asked(MANAGER, open.about(other.ref()));
        saved(open.solutions.merge(MANAGER, kept.id(), 2, other.id()));
        var found = open.introductions.page(MANAGER, IntroductionFilter.all().about(kept.ref()), IntroductionOrder.CHANGED, "", 10).items();
        assertEquals(List.of(asked.id()), found.stream().map(Introduction::id).toList());
    }

    @Test
    void mergesNeitherWithItselfNorWithAForeignOne() {
        var mine = open.draft("Capteurs");
        var foreign = saved(open.solutions.register(MANAGER, SolutionContent.titled(open.organisation("Autre", OrganisationKind.COMPANY).id(), "Capteurs")));
        assertInstanceOf(Saving.Unknown.class, open.solutions.merge(open.seller, mine.id(), 1, mine.id()));
        assertInstanceOf(Saving.Unknown.class, open.solutions.merge(open.seller, mine.id(), 1, foreign.id()));
    }
}
