// SPDX-License-Identifier: Apache-2.0
package org.faisceau.showcase.console;

import static org.faisceau.showcase.OpenShowcase.MANAGER;
import static org.faisceau.showcase.OpenShowcase.OBSERVER;
import static org.faisceau.showcase.OpenShowcase.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.faisceau.console.spi.Page;
import org.faisceau.documents.api.Paper;
import org.faisceau.documents.api.Paper.Sheet;
import org.faisceau.documents.api.Papers;
import org.faisceau.documents.paper.PaperPress;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.spi.Shown.Piece;
import org.faisceau.showcase.OpenShowcase;
import org.faisceau.showcase.api.Agreement;
import org.faisceau.showcase.api.Issue;
import org.faisceau.showcase.api.IssueKind;
import org.faisceau.testkit.PageTester;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IssuePagesTest {
    private OpenShowcase open;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenShowcase(folder);
    }

    @AfterEach
    void close() {
        open.close();
    }

    private static PageTester tester(Page page) {
        return PageTester.of(page).as(MANAGER);
    }

    private IssueViews views() {
        return new IssueViews(open.showcase);
    }

    private PageTester page() {
        return tester(new IssuePage(open.issues, views(), open.subscribers));
    }

    private PageTester piece() {
        return tester(new IssuePiecePage(open.issues, views(), open.faces, open.store.store()));
    }

    private Paper paper(Issue issue, Sheet sheet) {
        return new IssuePaper(views(), open.faces, open.organisations, open.store.store()).paper(Locale.FRENCH, issue, sheet, "https://lab.example");
    }

    @Test
    void beginABrochureWithTheResidentsAndALetterWithWhatIsNew() {
        open.agreed();
        var begun = tester(new NewIssuePage(open.issues, views(), open.clock));
        var brochure = begun.show("/showcase/issues/new?kind=BROCHURE").html();
        assertTrue(brochure.matches("(?s).*value=\"" + open.resident.ref() + "\"[^>]*checked.*") && !brochure.matches("(?s).*value=\"need:n1\"[^>]*checked.*"), brochure);
        open.clock.turn(Duration.ofDays(2));
        done(open.issues.send(MANAGER, open.issue(IssueKind.NEWSLETTER).id(), 1, Set.of(Role.BUYER), false));
        var empty = begun.show("/showcase/issues/new?kind=NEWSLETTER").html();
        assertFalse(empty.matches("(?s).*value=\"" + open.resident.ref() + "\"[^>]*checked.*"), "told already");
        open.clock.turn(Duration.ofDays(1));
        var piece = open.demonstrator("Banc d’essai");
        done(open.agreements.give(MANAGER, piece.ref(), 0, new Agreement.Content("Direction", OpenShowcase.TODAY.plusDays(3), "", "")));
        assertTrue(begun.show("/showcase/issues/new?kind=NEWSLETTER").html().matches("(?s).*value=\"demonstrator:d1\"[^>]*checked.*"));
    }

    @Test
    void chooseOrderAndTakeOut() {
        open.agreed();
        var issue = open.issue(IssueKind.BROCHURE);
        assertEquals(303, page().submit(issue.address(), Map.of("action", "down", "pick", "" + open.resident.ref(), "version", "1")).status());
        assertEquals(List.of(open.need.ref(), open.resident.ref()), open.issues.find(MANAGER, issue.id()).orElseThrow().content().picks());
        var edited = tester(new EditIssuePage(open.issues, views())).submit(issue.address() + "/edit", Map.of("title", "Autre titre", "picks", "" + open.resident.ref(), "version", "2"));
        assertEquals(303, edited.status());
        assertEquals(List.of(open.resident.ref()), open.issues.find(MANAGER, issue.id()).orElseThrow().content().picks());
        assertEquals(303, page().submit(issue.address(), Map.of("action", "remove", "pick", "" + open.resident.ref(), "version", "3")).status());
        assertTrue(page().show(issue.address()).text().contains("Aucune fiche"));
        assertEquals(303, page().submit(issue.address(), Map.of("action", "bin", "version", "4")).status());
        assertEquals(404, page().show(issue.address()).status());
    }

    @Test
    void keepWhatIsNotShownAtTheMoment() {
        open.agreed();
        var issue = open.issue(IssueKind.BROCHURE);
        open.needs.clear();
        assertEquals(303, tester(new EditIssuePage(open.issues, views())).submit(issue.address() + "/edit", Map.of("title", "Autre titre", "picks", "" + open.resident.ref(), "version", "1")).status());
        assertEquals(List.of(open.resident.ref(), open.need.ref()), open.issues.find(MANAGER, issue.id()).orElseThrow().content().picks(), "its module is stopped");
        open.needs.add(open.need);
        assertEquals(303, tester(new EditIssuePage(open.issues, views())).submit(issue.address() + "/edit", Map.of("title", "Autre titre", "picks", "" + open.resident.ref(), "version", "2")).status());
        assertEquals(List.of(open.resident.ref()), open.issues.find(MANAGER, issue.id()).orElseThrow().content().picks(), "it was there to be chosen");
    }

    @Test
    void addWhateverIsShownByASearch() {
        for (int at = 10; at < 70; at++) open.needs.add(new Piece(new Ref("need", "m" + at), "Besoin " + at, "", "", "", Optional.empty(), open.town, Optional.of(OpenShowcase.TODAY)));
        var issue = done(open.issues.add(MANAGER, new Issue.Content(IssueKind.PIECE, "Besoins", "", List.of(open.need.ref()))));
        var picks = tester(new IssuePicksPage(open.issues, views()));
        var seen = picks.show(issue.address() + "/picks?text=besoin%2069&of=NEED");
        assertTrue(seen.text().contains("Besoin 69") && !seen.text().contains("Besoin 68"), seen::text);
        assertTrue(picks.show(issue.address() + "/picks?text=fuites").text().contains("y est déjà"));
        assertEquals(303, picks.submit(issue.address() + "/picks?text=besoin", Map.of("action", "add", "pick", "need:m69", "version", "1")).status());
        assertEquals(List.of(open.need.ref(), new Ref("need", "m69")), open.issues.find(MANAGER, issue.id()).orElseThrow().content().picks());
        assertEquals(303, picks.submit(issue.address() + "/picks", Map.of("action", "add", "pick", "need:none", "version", "2")).status());
        assertEquals(2, open.issues.find(MANAGER, issue.id()).orElseThrow().content().picks().size());
    }

    @Test
    void beginALetterWithWhatCameOnTheDayOfTheLastOneAfterIt() {
        done(open.issues.send(MANAGER, open.issue(IssueKind.NEWSLETTER).id(), 1, Set.of(Role.BUYER), false));
        var piece = open.demonstrator("Banc d’essai");
        done(open.agreements.give(MANAGER, piece.ref(), 0, new Agreement.Content("Direction", OpenShowcase.TODAY, "", "")));
        assertTrue(tester(new NewIssuePage(open.issues, views(), open.clock)).show("/showcase/issues/new?kind=NEWSLETTER").html().matches("(?s).*value=\"demonstrator:d1\"[^>]*checked.*"));
    }

    @Test
    void sayWhatIsQuotedInEachForm() {
        var story = open.quoted("Cour plantée");
        var issue = done(open.issues.add(MANAGER, new Issue.Content(IssueKind.PIECE, "Lu ailleurs", "", List.of(story.ref()))));
        for (var form : List.of("html", "text")) assertTrue(new String(piece().show(issue.address() + "/piece?file=" + form).file(), StandardCharsets.UTF_8).contains("Cité d’un document public : Bulletin fictif"), form);
    }

    @Test
    void loseWhatIsWithdrawnAndSaySo() {
        open.agreed();
        var issue = open.issue(IssueKind.BROCHURE);
        done(open.agreements.withdraw(MANAGER, open.resident.ref()));
        var seen = page().show(issue.address()).text();
        assertTrue(seen.contains("Une fiche choisie n’est plus montrée") && !seen.contains("Pompes fictives SAS"), seen);
        assertFalse(new String(piece().show(issue.address() + "/piece?file=text").file(), StandardCharsets.UTF_8).contains("Pompes"));
    }

    @Test
    void printABrochureOnBothSheetsThatScreenReadersRead() throws IOException {
        var agreement = open.agreed();
        done(open.agreements.picture(MANAGER, agreement.id(), 1, OpenShowcase.png(open.store)));
        var piece = open.demonstrator("Banc d’essai");
        done(open.agreements.give(MANAGER, piece.ref(), 0, new Agreement.Content("Direction", OpenShowcase.TODAY, "", "")));
        open.website(open.firm, "https://pompes.example/");
        var issue = open.issue(IssueKind.BROCHURE);
        for (var sheet : Sheet.values()) {
            var pdf = print(paper(issue, sheet));
            assertEquals(List.of(), Validity.breaches(pdf), sheet.name());
            try (var read = Loader.loadPDF(pdf)) {
                var text = new PDFTextStripper().getText(read);
                assertEquals(2, read.getNumberOfPages(), "each begins a page");
                assertTrue(text.contains("Pompes fictives SAS") && text.contains("pompes.example") && text.contains("Banc d’essai") && text.contains("https://lab.example/public/showcase/organisation/" + open.firm), text);
            }
        }
    }

    private static byte[] print(Paper paper) {
        return new PaperPress().print(paper, Papers.Format.PDF).fold(ready -> ready.bytes(), refused -> {
            throw new AssertionError(refused.sentence());
        });
    }

    @Test
    void handOutHtmlTextAndAnArchiveWithPictures() throws IOException {
        var agreement = open.agreed();
        done(open.agreements.picture(MANAGER, agreement.id(), 1, OpenShowcase.png(open.store)));
        var issue = open.issue(IssueKind.PIECE);
        var html = new String(piece().show(issue.address() + "/piece?file=html").file(), StandardCharsets.UTF_8);
        assertTrue(html.contains("<h3><a href=") && html.contains("/public/showcase/pictures/") && !html.contains("style=") && !html.contains("<script"), html);
        assertTrue(new String(piece().show(issue.address() + "/piece?file=text").file(), StandardCharsets.UTF_8).contains("* Pompes fictives SAS"));
        var names = new ArrayList<String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(piece().show(issue.address() + "/piece?file=zip").file()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) names.add(entry.getName().replaceFirst("[0-9a-f]{16}", "x"));
        }
        assertEquals(List.of("piece.html", "piece.txt", "images/x.png", "codes/1.svg", "codes/2.svg"), names);
        assertTrue(piece().show(issue.address() + "/piece").html().contains("&lt;article&gt;"), "to be copied");
    }

    @Test
    void sendALetterThatEverybodyReads() {
        open.agreed();
        var letter = open.issue(IssueKind.NEWSLETTER);
        var everybody = PageTester.of(new PublicLetterPage(open.issues, views(), new Facing(open.faces))).as(Role.NOBODY);
        assertEquals(404, everybody.show(letter.publicAddress()).status());
        assertEquals(422, page().submit(letter.address(), Map.of("action", "send", "version", "1")).status());
        assertEquals(303, page().submit(letter.address(), Map.of("action", "send", "roles", "BUYER", "version", "1")).status());
        assertTrue(everybody.show(letter.publicAddress()).text().contains("Pompes fictives SAS"));
        assertEquals(409, tester(new EditIssuePage(open.issues, views())).submit(letter.address() + "/edit", Map.of("title", "x", "version", "2")).status());
        done(open.agreements.withdraw(MANAGER, open.resident.ref()));
        assertFalse(everybody.show(letter.publicAddress()).text().contains("Pompes fictives SAS"), "withdrawn in a click");
        assertEquals(200, page().as(OBSERVER).show(letter.address()).status());
    }

    @Test
    void showBothVersionsToWhoLostTheRace() {
        var issue = open.issue(IssueKind.BROCHURE);
        done(open.issues.change(MANAGER, issue.id(), 1, new Issue.Content(IssueKind.BROCHURE, "Leur titre", "", List.of())));
        var clash = tester(new EditIssuePage(open.issues, views())).submit(issue.address() + "/edit", Map.of("title", "Mon titre", "version", "1"));
        assertEquals(409, clash.status());
        assertTrue(clash.text().contains("Leur titre") && clash.text().contains("Mon titre"), clash::text);
    }

    @Test
    void listExportAndDrawCodes() {
        open.agreed();
        open.issue(IssueKind.BROCHURE);
        assertTrue(tester(new IssuesPage(open.issues)).show("/showcase/issues?kind=BROCHURE&text=nos").text().contains("Nos résidents"));
        assertEquals(List.of("Nos résidents", "Brochure"), new IssueExport(open.issues).rows(MANAGER, Locale.FRENCH, Map.of(), "", 10).items().get(0).subList(0, 2));
        var codes = tester(new CodesPage(open.showcase));
        assertTrue(codes.show("/showcase/codes").text().contains("Pompes fictives SAS"));
        assertTrue(new String(codes.show("/showcase/codes?of=/public/showcase/organisation/" + open.firm).file(), StandardCharsets.UTF_8).startsWith("<svg"));
        assertEquals(404, codes.show("/showcase/codes?of=https://elsewhere.example").status(), "no code for another address");
    }

    @Test
    void escapeWhatPeopleWrite() {
        open.agreed();
        var nasty = done(open.issues.add(MANAGER, new Issue.Content(IssueKind.NEWSLETTER, PageTester.NASTY, PageTester.NASTY, List.of(open.resident.ref()))));
        PageTester.assertClean(page().show(nasty.address()));
        PageTester.assertClean(tester(new IssuesPage(open.issues)).show("/showcase/issues"));
        PageTester.assertClean(piece().show(nasty.address() + "/piece"));
        assertFalse(new String(piece().show(nasty.address() + "/piece?file=html").file(), StandardCharsets.UTF_8).contains("<script"));
    }
}
