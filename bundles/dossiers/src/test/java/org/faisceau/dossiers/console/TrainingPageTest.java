// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers.console;

import static org.faisceau.dossiers.OpenDossiers.EXPERT;
import static org.faisceau.dossiers.OpenDossiers.MANAGER;
import static org.faisceau.dossiers.OpenDossiers.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.faisceau.directory.api.OrganisationKind;
import org.faisceau.documents.api.Papers.Format;
import org.faisceau.documents.paper.PaperPress;
import org.faisceau.dossiers.FullDossier;
import org.faisceau.dossiers.IndexedDossiers;
import org.faisceau.dossiers.PrecedentRegister;
import org.faisceau.dossiers.TrainingRegister;
import org.faisceau.dossiers.api.Dossier;
import org.faisceau.dossiers.api.DossierFilter;
import org.faisceau.dossiers.api.DossierOrder;
import org.faisceau.dossiers.api.DossierState;
import org.faisceau.dossiers.api.Dossiers;
import org.faisceau.dossiers.api.Position.Stance;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.faisceau.testkit.PageTester;
import org.faisceau.testkit.TestVisit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainingPageTest {
    private OpenPages pages;
    private TrainingRegister trainings;
    private Dossier source;
    private Dossier copy;

    @BeforeEach
    void open(@TempDir Path folder) {
        pages = new OpenPages(folder);
        trainings = new TrainingRegister(pages.open.store.store(), pages.open.clock, pages.open.ids, pages.open.accounts);
        source = pages.open.inReview();
        pages.open.claimed(source, pages.open.seller, "A1", "YES");
        pages.open.quoted(source, pages.open.seller, "A1", false);
        pages.open.quoted(source, pages.open.seller, "B1", true);
        done(pages.open.workbench.position(pages.open.buyer, source.id(), "A1", Stance.CONTRARY, "the real review"));
        copy = done(trainings.copy(pages.open.buyer, source.id()));
    }

    @AfterEach
    void close() {
        pages.close();
    }

    private PageTester page() {
        return pages.tester(new TrainingPage(pages.open.dossiers, trainings, pages.open.conclusions, pages.open.organisations, pages.open.accounts));
    }

    @Test
    void isAnActForWhoReviewsAndReadsTheDossier() {
        var act = new TrainingAction(pages.open.dossiers);
        assertEquals(Optional.of(source.address() + "/training"), act.address(TestVisit.by(pages.open.buyer), source.ref()));
        assertEquals(Optional.empty(), act.address(TestVisit.by(pages.open.seller), source.ref()));
        assertEquals(Optional.empty(), act.address(TestVisit.by(new Actor("o", Role.OBSERVER, "elsewhere")), source.ref()));
    }

    @Test
    void copiesWhatIsSaidAndOpenAndNothingOfTheReview() {
        var book = pages.open.dossiers.casebook(pages.open.buyer, copy.id()).orElseThrow();
        assertTrue(copy.isExercise() && copy.state() == DossierState.REVIEW);
        assertEquals(List.of("Piece of A1"), book.evidence().stream().map(one -> one.title()).toList());
        assertEquals(List.of("YES"), book.answer("A1", org.faisceau.dossiers.api.Answer.Part.CLAIM).values());
        assertEquals(List.of(), book.positions());
    }

    @Test
    void letsPeopleOfAnywhereAnnotateAndCompare() {
        assertEquals(Optional.empty(), pages.open.dossiers.find(EXPERT, copy.id()));
        assertEquals(303, page().submit(copy.address() + "/training", Map.of("action", "invite", "account", EXPERT.id())).status());
        done(pages.open.workbench.position(EXPERT, copy.id(), "A1", Stance.RESERVED, "not measured"));
        done(pages.open.workbench.position(pages.open.buyer, copy.id(), "A1", Stance.FAVOURABLE, ""));
        var text = pages.bench().as(EXPERT).show(copy.address()).text();
        assertTrue(text.contains("EXERCICE") && text.contains("Name of expert") && text.contains("Name of buyer"), text);
        page().submit(copy.address() + "/training", Map.of("action", "dismiss", "account", EXPERT.id()));
        assertEquals(Optional.empty(), pages.open.dossiers.find(EXPERT, copy.id()));
    }

    @Test
    void invitesNobodyToARealDossier() {
        assertEquals(409, page().submit(source.address() + "/training", Map.of("action", "invite", "account", EXPERT.id())).status());
        assertEquals(403, page().as(new Actor("o", Role.OBSERVER, pages.open.buyer.organisation())).submit(source.address() + "/training", Map.of("action", "copy")).status());
    }

    @Test
    void goesToTheEndAndMarksEveryPageAndFile() throws Exception {
        FullDossier.concluded(pages.open, copy);
        var data = new String(page().show(copy.address() + "/training?file=data").file(), StandardCharsets.UTF_8);
        assertTrue(data.contains("EXERCICE-" + copy.reference()) && data.contains("\"marcheInnovant\": true"), data);
        assertTrue(page().show(copy.address() + "/training").text().contains("EXERCICE"));
        var paper = new DossierPaper(pages.open.dossiers, pages.open.conclusions, pages.open.visas, pages.open.organisations, pages.open.accounts).paper(pages.open.buyer, Locale.FRENCH, copy.id()).orElseThrow();
        new PaperPress().print(paper, Format.PDF).fold(ready -> {
            assertTrue(ready.fileName().startsWith("exercice"), ready.fileName());
            assertEveryPageIsMarked(ready.bytes());
            return true;
        }, refused -> {
            throw new AssertionError(refused.sentence());
        });
    }

    private static void assertEveryPageIsMarked(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertTrue(stripper.getText(document).contains("EXERCICE"), "page " + page);
            }
        } catch (java.io.IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }

    /** Figures, exports and guards count contracts, and no contract comes from here: nothing of an exercise is told to another bundle. */
    @Test
    void entersNoSearchAndNoPrecedent() {
        var before = told();
        FullDossier.concluded(pages.open, copy);
        assertEquals(before, told());
        FullDossier.concluded(pages.open, source);
        assertFalse(told().equals(before), "what is real is told");
    }

    /** What others learn: search, and another town's precedents. */
    private List<Object> told() {
        var indexed = new IndexedDossiers(pages.open.dossiers, pages.open.organisations);
        var found = indexed.all("", 200).items().stream().map(Object::toString).toList();
        return List.of(found.stream().filter(one -> one.contains(copy.id())).toList(), indexed.thing(copy.ref()), precedents());
    }

    private Object precedents() {
        var town = pages.open.dossiers.page(MANAGER, DossierFilter.all().withText("D-"), DossierOrder.TITLE, "", 50).items().stream()
                .filter(one -> !one.buyer().equals(pages.open.buyer.organisation())).findFirst().orElseGet(this::another);
        return new PrecedentRegister(pages.open.store.store()).of(MANAGER, town.id());
    }

    private Dossier another() {
        var town = pages.open.organisation("Ville de Montbrume", OrganisationKind.COMMUNE);
        return done(pages.open.dossiers.open(MANAGER, new Dossiers.Opening(pages.open.solution.id(), town, "", false)));
    }
}
