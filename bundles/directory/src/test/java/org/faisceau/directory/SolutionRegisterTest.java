// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory;

import static org.faisceau.directory.OpenSolutions.MANAGER;
import static org.faisceau.directory.OpenSolutions.saved;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.faisceau.directory.api.ClassificationStep;
import org.faisceau.directory.api.InnovationType;
import org.faisceau.directory.api.Label;
import org.faisceau.directory.api.OrganisationKind;
import org.faisceau.directory.api.Solution;
import org.faisceau.directory.api.SolutionAuthor;
import org.faisceau.directory.api.SolutionContent;
import org.faisceau.directory.api.SolutionFile;
import org.faisceau.directory.api.SolutionFilter;
import org.faisceau.directory.api.SolutionNature;
import org.faisceau.directory.api.SolutionOrder;
import org.faisceau.directory.api.SolutionPart;
import org.faisceau.directory.api.SolutionReference;
import org.faisceau.directory.api.SolutionState;
import org.faisceau.directory.api.Solutions.Saving;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SolutionRegisterTest {
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
    void keepsEveryFieldAsItWasWritten() {
        var whole = whole();
        assertEquals(whole, open.solutions.find(MANAGER, saved(open.solutions.register(MANAGER, whole)).id()).orElseThrow().content());
    }

    @Test
    void tidiesWhatWasTyped() {
        var typed = SolutionContent.titled(open.company.id(), "  Capteurs  ").withSites(List.of(" https://capteurs.example ", "", "https://capteurs.example"))
                .withAuthors(List.of(new SolutionAuthor("", "", ""), new SolutionAuthor(" Zoé Inventée ", "", "")));
        var content = saved(open.solutions.register(MANAGER, typed)).content();
        assertEquals("Capteurs", content.title());
        assertEquals(List.of("https://capteurs.example"), content.sites());
        assertEquals(List.of(new SolutionAuthor("Zoé Inventée", "", "")), content.authors());
    }

    @Test
    void namesTheFieldThatIsOff() {
        assertEquals(new Saving.Invalid("title", "solution.noTitle"), open.solutions.register(MANAGER, SolutionContent.titled(open.company.id(), " ")));
        assertEquals(new Saving.Invalid("organisation", "solution.unknownOrganisation"), open.solutions.register(MANAGER, SolutionContent.titled("none", "Capteurs")));
        assertEquals(new Saving.Invalid("sites", "solution.badSite"), typed(capteurs().withSites(List.of("javascript:alert(1)"))));
        assertEquals(new Saving.Invalid("labels", "solution.badYear"), typed(capteurs().withLabels(List.of(new Label("Prix", 3)))));
        assertEquals(new Saving.Invalid("themes", "solution.badTheme"), typed(capteurs().withThemes(List.of("a'b"))));
        assertEquals(new Saving.Invalid("pitch", "solution.longPitch"), typed(capteurs().withPitch("x".repeat(4001))));
    }

    @Test
    void countsTenThings() {
        assertEquals(0, open.draft("Capteurs").completion());
        var whole = saved(open.solutions.register(MANAGER, whole()));
        assertEquals(90, whole.completion());
        assertEquals(List.of("file"), open.solutions.completion(MANAGER, whole).missing());
    }

    @Test
    void aFileCompletesTheSheetAndItsReplacementLeavesOne() {
        var whole = saved(open.solutions.register(MANAGER, whole()));
        var first = saved(open.solutions.attach(MANAGER, whole.id(), 1, SolutionPart.DOCUMENT, open.file("one.txt")));
        assertEquals(100, first.completion());
        var second = open.file("two.txt");
        saved(open.solutions.attach(MANAGER, whole.id(), 2, SolutionPart.DOCUMENT, second));
        assertEquals(List.of(new SolutionFile(SolutionPart.DOCUMENT, second)), open.solutions.files(MANAGER, whole.id()));
        assertEquals(List.of(second), open.store().files().of(whole.ref()));
        assertEquals(90, saved(open.solutions.detach(MANAGER, whole.id(), 3, SolutionPart.DOCUMENT)).completion());
        assertEquals(List.of(), open.store().files().of(whole.ref()));
    }

    @Test
    void aContentNamedTwiceStaysWithTheOtherPart() {
        var draft = open.draft("Capteurs");
        var same = open.file("same.txt");
        saved(open.solutions.attach(MANAGER, draft.id(), 1, SolutionPart.DOCUMENT, same));
        saved(open.solutions.attach(MANAGER, draft.id(), 2, SolutionPart.SYNTHESIS, same));
        saved(open.solutions.detach(MANAGER, draft.id(), 3, SolutionPart.DOCUMENT));
        assertEquals(List.of(same), open.store().files().of(draft.ref()));
    }

    @Test
    void draftsAreReadAtHomePublishedOnesByAccountsPublicOnesByAll() {
        var draft = open.draft("Brouillon");
        var inside = open.published("Interne", false);
        var outside = open.published("Publique", true);
        assertEquals(List.of(draft, inside, outside), seen(open.seller, draft, inside, outside));
        assertEquals(List.of(inside, outside), seen(new Actor("o", Role.OBSERVER, ""), draft, inside, outside));
        assertEquals(List.of(outside), seen(Actor.nobody(), draft, inside, outside));
    }

    @Test
    void theCompanyWritesItsOwnAloneAndObserversNothing() {
        var mine = saved(open.solutions.register(open.seller, capteurs()));
        assertInstanceOf(Saving.Refused.class, open.solutions.register(open.buyer, capteurs()));
        assertInstanceOf(Saving.Refused.class, open.solutions.register(new Actor("o", Role.OBSERVER, open.company.id()), capteurs()));
        var stolen = SolutionContent.titled(open.town.id(), "Capteurs");
        assertInstanceOf(Saving.Refused.class, open.solutions.change(open.seller, mine.id(), 1, stolen));
    }

    @Test
    void goesOnlyWhereItsStateLeads() {
        var draft = open.draft("Capteurs");
        assertInstanceOf(Saving.NotNow.class, open.solutions.move(MANAGER, draft.id(), 1, SolutionState.WITHDRAWN));
        saved(open.solutions.move(MANAGER, draft.id(), 1, SolutionState.PUBLISHED));
        saved(open.solutions.move(MANAGER, draft.id(), 2, SolutionState.WITHDRAWN));
        assertEquals(Optional.empty(), open.solutions.find(open.buyer, draft.id()));
    }

    @Test
    void whoComesSecondLoses() {
        var draft = open.draft("Capteurs");
        var first = saved(open.solutions.change(MANAGER, draft.id(), 1, capteurs().withPitch("Un")));
        assertEquals(new Saving.Lost(first), open.solutions.change(MANAGER, draft.id(), 1, capteurs().withPitch("Deux")));
    }

    @Test
    void aSheetNobodyConfirmedForAYearIsStaleUntilSomebodyDoes() {
        var draft = open.draft("Capteurs");
        open.on("2027-11-25");
        assertTrue(open.solutions.isStale(draft));
        assertEquals(List.of(draft), list(SolutionFilter.all().staleOnly()));
        var confirmed = saved(open.solutions.confirm(open.seller, draft.id(), 1));
        assertFalse(open.solutions.isStale(confirmed));
        assertEquals(draft.changedAt(), confirmed.changedAt());
        assertEquals(0, open.solutions.count(MANAGER, SolutionFilter.all().staleOnly(), 10));
    }

    @Test
    void narrowsByEachFilter() {
        var whole = saved(open.solutions.register(MANAGER, whole()));
        open.draft("Tout autre chose");
        var asked = List.of(
                SolutionFilter.all().withText("pluies"), SolutionFilter.all().withText("radar météo"), SolutionFilter.all().withThemes(Set.of("water", "none")),
                new SolutionFilter("", Set.of(), Set.of(InnovationType.PROCESS), Set.of(), Set.of(), Set.of(), "", 0, false),
                new SolutionFilter("", Set.of(), Set.of(), Set.of(), Set.of(ClassificationStep.SPECIFICATIONS), Set.of(), "", 0, false),
                new SolutionFilter("", Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), "greentech 2024", 0, false),
                new SolutionFilter("", Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), "", 7, false));
        assertEquals(Collections.nCopies(7, List.of(whole)), asked.stream().map(this::list).toList());
        assertEquals(2, list(SolutionFilter.all().withText("boucle verte")).size());
        assertEquals(2, list(SolutionFilter.all().withStates(Set.of(SolutionState.DRAFT)).withOrganisations(Set.of(open.company.id()))).size());
    }

    @Test
    void walksTheListInEachOrderWithoutLosingOne() {
        for (int at = 0; at < 7; at++) open.draft("Solution " + at);
        for (var order : SolutionOrder.values()) {
            var found = new ArrayList<String>();
            var after = "";
            do {
                var page = open.solutions.page(MANAGER, SolutionFilter.all(), order, after, 3);
                page.items().forEach(one -> found.add(one.title()));
                after = page.next();
            } while (!after.isEmpty());
            assertEquals(7, Set.copyOf(found).size(), order + ": " + found);
        }
    }

    @Test
    void aCursorOfAnotherOrderIsRefused() {
        open.draft("Un");
        open.draft("Deux");
        var next = open.solutions.page(MANAGER, SolutionFilter.all(), SolutionOrder.TITLE, "", 1).next();
        assertThrows(IllegalArgumentException.class, () -> open.solutions.page(MANAGER, SolutionFilter.all(), SolutionOrder.CHANGED, next, 1));
    }

    @Test
    void findsByTitleWhateverItsCase() {
        var draft = open.draft("Capteurs à eau");
        assertEquals(Optional.of(draft), open.solutions.titled(MANAGER, open.company.id(), "CAPTEURS A EAU"));
        assertEquals(Optional.empty(), open.solutions.titled(MANAGER, open.town.id(), "Capteurs à eau"));
    }

    @Test
    void countsPublishedOnesByTheme() {
        var draft = saved(open.solutions.register(MANAGER, capteurs().withThemes(List.of("water", "soils"))));
        assertEquals(Map.of(), open.solutions.themes(open.buyer));
        saved(open.solutions.move(MANAGER, draft.id(), 1, SolutionState.PUBLISHED));
        assertEquals(Map.of("water", 1, "soils", 1), open.solutions.themes(open.buyer));
    }

    @Test
    void aClusterMayOfferToo() {
        var cluster = open.organisation("Cluster fictif", OrganisationKind.CLUSTER);
        assertEquals(cluster.id(), saved(open.solutions.register(MANAGER, SolutionContent.titled(cluster.id(), "Veille"))).organisation());
    }

    private Saving typed(SolutionContent content) {
        return open.solutions.register(MANAGER, content);
    }

    private SolutionContent capteurs() {
        return SolutionContent.titled(open.company.id(), "Capteurs");
    }

    private SolutionContent whole() {
        return new SolutionContent(open.company.id(), "Capteurs de pluies", "Mesurer la pluie là où elle tombe.", "Atelier eau pluviale",
                Optional.of(ClassificationStep.SPECIFICATIONS), Optional.of(SolutionNature.TECHNICAL), List.of("numems", "water"),
                Set.of(InnovationType.PRODUCT, InnovationType.PROCESS), 8, "Val-d’Ormeau", List.of("pluie", "radar météo"), List.of("https://capteurs.example"),
                List.of(new SolutionAuthor("Zoé Inventée", "ingénieure", "Boucle Verte")), List.of(new SolutionReference("Ville de Tramont", 2024, "Radar")),
                List.of(new Label("Greentech Innovation", 2024)), true);
    }

    private List<Solution> seen(Actor actor, Solution... some) {
        return Stream.of(some).filter(one -> open.solutions.find(actor, one.id()).isPresent()
                && open.solutions.findAll(actor, List.of(one.id())).containsKey(one.id())).toList();
    }

    private List<Solution> list(SolutionFilter filter) {
        return open.solutions.page(MANAGER, filter, SolutionOrder.TITLE, "", 50).items();
    }
}
