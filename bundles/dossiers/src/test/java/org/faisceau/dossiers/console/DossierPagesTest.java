// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers.console;

import static org.faisceau.dossiers.OpenDossiers.EXPERT;
import static org.faisceau.dossiers.OpenDossiers.MANAGER;
import static org.faisceau.dossiers.OpenDossiers.done;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.faisceau.dossiers.api.Answer;
import org.faisceau.dossiers.api.Dossier;
import org.faisceau.dossiers.api.DossierState;
import org.faisceau.dossiers.api.Position.Stance;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Period;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Slice;
import org.faisceau.kernel.api.Texts;
import org.faisceau.kernel.spi.Deed;
import org.faisceau.kernel.spi.Kind;
import org.faisceau.testkit.PageTester;
import org.faisceau.testkit.Seen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DossierPagesTest {
    private OpenPages pages;
    private Dossier dossier;

    @BeforeEach
    void open(@TempDir Path folder) {
        pages = new OpenPages(folder);
        dossier = pages.open.inReview();
    }

    @AfterEach
    void close() {
        pages.close();
    }

    private String indication(String code) {
        return dossier.address() + "/indications/" + code;
    }

    @Test
    void showsBesideTheStateOfTheOfferWhatWasFoundForTheNeed() {
        pages.open.dossiers.tie(pages.open.buyer, dossier.id(), dossier.version(), "need-1");
        var page = pages.page();
        page.deeds = List.of(new Told("offer-found", Deed.Done.once(LocalDate.of(2026, 11, 3), "buyer", new Ref("finding", "c1"), new Ref("need", "need-1"))));
        page.kinds = List.of(new Named("finding", "Constat : offre à adapter", "/sourcing/campaigns/c1"));
        var seen = pages.tester(page).show(indication("P4"));
        assertTrue(seen.html().contains("/sourcing/campaigns/c1") && seen.text().contains("Constat : offre à adapter") && seen.text().contains("3 nov. 2026"), seen.text());
        assertFalse(pages.tester(page).show(indication("A1")).html().contains("/sourcing/campaigns/c1"));
        page.kinds = List.of();
        assertFalse(pages.tester(page).show(indication("P4")).html().contains("/sourcing/campaigns/c1"));
    }

    /** One deed of another bundle. */
    private record Told(String word, Done done) implements Deed {
        @Override
        public Slice<Done> during(Actor actor, Period period, String after, int limit) {
            return new Slice<>(List.of(done), "");
        }
    }

    private record Named(String word, String title, String address) implements Kind {
        @Override
        public Optional<String> title(Actor actor, Ref ref, Locale locale) {
            return Optional.of(title);
        }

        @Override
        public String address(Ref ref) {
            return address;
        }
    }

    @Test
    void listsWhatOneReads() {
        var seen = pages.list().show("/dossiers");
        assertTrue(seen.text().contains("Écoute des fuites"), seen::text);
        assertTrue(seen.text().contains("Examen"), seen::text);
        assertTrue(pages.list().as(EXPERT).show("/dossiers?text=nothing").text().contains("Aucun dossier ne correspond"));
    }

    @Test
    void showsFortyEightIndicationsInBothLanguages() {
        assertTrue(pages.bench().show(dossier.address()).text().contains("Au-delà de l’état de l’art"));
        assertTrue(pages.bench().in(Locale.ENGLISH).show(dossier.address()).text().contains("Beyond the state of the art"));
    }

    @Test
    void neverShowsAMark() {
        assertFalse(pages.bench().show(dossier.address()).text().matches("(?s).*(sur 20|/ ?20|score|\\d ?%).*"));
    }

    @Test
    void saysAllThatIsOffWithAPieceAtOnce() {
        var seen = pages.indication().submit(indication("A1"), Map.of("action", "give", "link", "javascript:alert(1)", "page", "p".repeat(300)));
        assertEquals(422, seen.status());
        assertTrue(seen.text().contains("3 champs sont à corriger"), seen::text);
    }

    @Test
    void showsPositionsSideBySide() {
        done(pages.open.workbench.position(pages.open.buyer, dossier.id(), "A1", Stance.FAVOURABLE, ""));
        done(pages.open.workbench.position(EXPERT, dossier.id(), "A1", Stance.RESERVED, "not measured"));
        var text = pages.bench().show(dossier.address()).text();
        assertTrue(text.contains("Name of buyer") && text.contains("Name of expert") && text.contains("Réservé"), text);
        assertFalse(pages.bench().as(pages.open.seller).show(dossier.address()).text().contains("Réservé"));
    }

    @Test
    void keepsTheEarlierTextOfAnAnswer() {
        var page = pages.indication().as(pages.open.seller);
        page.submit(indication("A1"), Map.of("action", "claim", "version", "0", "value", "YES", "text", "Three times faster"));
        assertFalse(pages.indication().show(indication("A1")).text().contains("texte précédent"));
        page.submit(indication("A1"), Map.of("action", "claim", "version", "1", "value", "YES", "text", "Thirty times faster"));
        var text = pages.indication().show(indication("A1")).text();
        assertTrue(text.contains("Un texte précédent") && text.contains("Oui Three times faster"), text);
    }

    @Test
    void savesAClaimAndShowsWhatTheOtherWroteMeanwhile() {
        assertEquals(303, pages.indication().as(pages.open.seller).submit(indication("A1"), Map.of("action", "claim", "version", "0", "value", "YES", "text", "Three times faster")).status());
        var clash = pages.indication().submit(indication("A1"), Map.of("action", "claim", "version", "0", "value", "NO", "text", "Not at all"));
        assertEquals(409, clash.status());
        assertTrue(clash.text().contains("Three times faster") && clash.text().contains("Not at all"), clash::text);
        assertEquals("Three times faster", pages.open.dossiers.casebook(pages.open.buyer, dossier.id()).orElseThrow().answer("A1", Answer.Part.CLAIM).text());
    }

    @Test
    void takesAFileAndHandsItOutToWhoMayReadIt() {
        var content = "a report".getBytes(StandardCharsets.UTF_8);
        var page = pages.indication().as(pages.open.seller);
        var empty = page.submit(page.visit(indication("A1")).field("action", "give").field("title", "Rapport").upload("piece", "Rapport.txt", new byte[0]));
        assertEquals(422, empty.status());
        assertTrue(empty.text().contains("Ce fichier est vide"), empty.text());
        assertEquals(303, page.submit(page.visit(indication("A1")).field("action", "give").field("closed", "yes").field("link", "https://essais.example/rapport").upload("piece", "Rapport.txt", content)).status());
        var piece = pages.open.dossiers.casebook(EXPERT, dossier.id()).orElseThrow().evidence().get(0);
        assertArrayEquals(content, pages.piece().as(EXPERT).show(dossier.address() + "/evidence/" + piece.id()).file());
        assertTrue(pages.bench().show(dossier.address()).html().contains("https://essais.example/rapport"));
        assertEquals(404, pages.piece().as(pages.open.observer).show(dossier.address() + "/evidence/" + piece.id()).status());
    }

    @Test
    void showsBothJudgmentsOfAPieceToWhoComesSecond() {
        var piece = pages.open.quoted(dossier, pages.open.seller, "A1", false);
        var address = dossier.address() + "/evidence/" + piece.id();
        assertEquals(303, pages.piece().as(EXPERT).submit(address, Map.of("action", "rate", "indication", "A1", "version", "0", "strength", "STRONG", "why", "Measured by a third party")).status());
        var clash = pages.piece().submit(address, Map.of("action", "rate", "indication", "A1", "version", "0", "strength", "WEAK", "why", "Not signed"));
        assertEquals(409, clash.status());
        assertTrue(clash.text().contains("Measured by a third party") && clash.text().contains("Solide") && clash.text().contains("Not signed"), clash::text);
        assertEquals(303, pages.piece().submit(address, Map.of("action", "rate", "indication", "A1", "version", "1", "strength", "WEAK", "why", "Not signed")).status());
    }

    @Test
    void proposesAnOutlineThatQuotesEveryPiece() {
        var asked = pages.open.dossiers.casebook(pages.open.buyer, dossier.id()).orElseThrow().grid().indications();
        asked.forEach(one -> pages.open.quoted(dossier, pages.open.buyer, one.code(), false));
        var outline = Outline.of(Texts.beside(Outline.class).in(Locale.FRENCH), pages.open.dossiers.casebook(pages.open.buyer, dossier.id()).orElseThrow(), Optional.empty(), List.of());
        assertEquals(asked.size(), outline.lines().count());
    }

    @Test
    void asksForAReasonBeforeWithdrawing() {
        assertEquals(303, pages.bench().submit(dossier.address(), Map.of("action", "WITHDRAWN", "version", String.valueOf(dossier.version()))).status());
        assertEquals(422, pages.step().submit(dossier.address() + "/step/WITHDRAWN", Map.of("reason", " ", "version", String.valueOf(dossier.version()))).status());
        assertEquals(303, pages.step().submit(dossier.address() + "/step/WITHDRAWN", Map.of("reason", "no money", "version", String.valueOf(dossier.version()))).status());
        assertEquals(DossierState.WITHDRAWN, pages.open.dossiers.find(pages.open.buyer, dossier.id()).orElseThrow().state());
    }

    @Test
    void keepsTheTypedReasonOfWhoLostARace() {
        var late = pages.step().submit(dossier.address() + "/step/WITHDRAWN", Map.of("reason", "no money left", "version", "1"));
        assertEquals(409, late.status());
        assertTrue(late.html().contains("no money left"));
    }

    @Test
    void showsARequestAtTheHead() {
        assertEquals(303, pages.request().submit(dossier.address() + "/request", Map.of("cause", "INCOMPLETE", "wanted", "The signed report")).status());
        assertTrue(pages.bench().as(pages.open.seller).show(dossier.address()).text().contains("The signed report"));
    }

    @Test
    void isAbsentForStrangers() {
        assertEquals(404, pages.bench().as(new Actor("x", Role.BUYER, "elsewhere")).show(dossier.address()).status());
    }

    @Test
    void escapesWhatPeopleWrite() {
        var page = pages.indication().as(pages.open.seller);
        page.submit(indication("A1"), Map.of("action", "claim", "version", "0", "value", "YES", "text", PageTester.NASTY));
        PageTester.assertClean(pages.bench().show(dossier.address()));
        PageTester.assertClean(pages.indication().show(indication("A1")));
    }

    @Test
    void offersNoInternalCommentToTheCompanyThatWouldReadIt() {
        assertTrue(pages.bench().show(dossier.address()).html().contains("name=\"internal\""));
        assertFalse(pages.bench().as(pages.open.seller).show(dossier.address()).html().contains("name=\"internal\""));
        assertTrue(pages.indication().show(indication("A1")).html().contains("name=\"internal\""));
        assertFalse(pages.indication().as(pages.open.seller).show(indication("A1")).html().contains("name=\"internal\""));
    }

    @Test
    void promisesNoReviewToAWithdrawnDossierOpenedAgain() {
        pages.open.moved(dossier, DossierState.WITHDRAWN);
        var text = pages.step().show(dossier.address() + "/step/DRAFT").text();
        assertTrue(text.contains("redevient un brouillon") && !text.contains("l’examen reprend"), text);
    }

    @Test
    void asksForMoreWhereItMayBeAskedAlone() {
        assertEquals(200, pages.request().show(dossier.address() + "/request").status());
        assertEquals(403, pages.request().as(MANAGER).show(dossier.address() + "/request").status());
        pages.open.moved(dossier, DossierState.WITHDRAWN);
        assertEquals(409, pages.request().show(dossier.address() + "/request").status());
    }

    @Test
    void saysBesideItsFieldWhatIsTooLong() {
        var tooLong = "x".repeat(8001);
        assertOneProblem(pages.indication().submit(indication("A1"), Map.of("action", "counter", "version", "0", "counter", tooLong)), "counter");
        assertOneProblem(pages.indication().submit(indication("A1"), Map.of("action", "position", "stance", "RESERVED", "grounds", tooLong)), "grounds");
        assertOneProblem(pages.indication().submit(indication("A1"), Map.of("action", "remark", "remark", tooLong)), "remark");
    }

    private static void assertOneProblem(Seen seen, String field) {
        assertEquals(422, seen.status());
        assertEquals(List.of("#" + field), Pattern.compile("<li><a href=\"(#[a-z]+)\"").matcher(seen.html()).results().map(one -> one.group(1)).toList());
    }
}
