// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.console;

import static org.faisceau.sourcing.OpenTechniques.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.faisceau.console.spi.Page;
import org.faisceau.documents.agenda.IcsAgendas;
import org.faisceau.kernel.api.Role;
import org.faisceau.sourcing.OpenTechniques;
import org.faisceau.sourcing.Whim;
import org.faisceau.sourcing.api.Entry;
import org.faisceau.testkit.PageTester;
import org.faisceau.testkit.TestVisit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunPageTest {
    private OpenTechniques host;

    @BeforeEach
    void open(@TempDir Path folder) {
        host = new OpenTechniques(folder, new Whim(1));
    }

    @AfterEach
    void close() {
        host.close();
    }

    private PageTester tester(Page page) {
        return PageTester.of(page).as(host.open.buyer);
    }

    private PageTester page() {
        return tester(new RunPage(host.open.campaigns, host.techniques, host.open.ledger, host.invitations, host.proposals, host.open.panels, host.open.organisations, host.open.accounts, host.open.store.store(), host.open.clock));
    }

    private String address() {
        return host.campaign.address() + "/techniques/" + host.run().id();
    }

    @Test
    void beginsAndAsksAgainWhatIsWrong() {
        assertEquals(422, page().submit(address(), Map.of("action", "begin", "begin-whim", " ")).status());
        assertEquals(303, page().submit(address(), Map.of("action", "begin", "begin-whim", "fine")).status());
        assertTrue(page().show(address()).text().contains("Aquasonde Fictive"));
    }

    @Test
    void keepsWhatWasTypedWhereACompanyAnsweredMeanwhile() {
        done(host.begin(Map.of("whim", "ask")));
        var seen = host.run().version();
        done(host.answer("again", Map.of("whim", "ask")));
        var late = page().submit(address(), Map.of("action", "advance", "step", "again", "version", String.valueOf(seen), "again-whim", "typed at length"));
        assertEquals(409, late.status());
        assertTrue(late.html().contains("typed at length") && late.html().contains("name=\"version\" value=\"" + host.run().version() + "\""), late.html());
        assertTrue(late.text().contains("Une entreprise a répondu"), late.text());
    }

    @Test
    void saysOneThingOfATechniqueThatIsGoneBeforeItBegan() {
        host.installed.clear();
        var seen = page().show(address()).text();
        assertTrue(seen.contains("Elle n’a jamais commencé ici") && !seen.contains("reste à lire") && !seen.contains("La technique commence"), seen);
    }

    @Test
    void saysThatATechniqueIsStopped() {
        done(host.begin(Map.of("whim", "open")));
        host.installed.clear();
        var seen = page().submit(address(), Map.of("action", "advance", "step", "again", "version", String.valueOf(host.run().version()), "again-whim", "typed"));
        assertEquals(409, seen.status());
        assertTrue(seen.text().contains("arrêtée"), seen.text());
        assertTrue(host.techniques.forms(host.campaign.id()).get(0).isStopped());
        var form = PageTester.of(new OpenFormPage(host.techniques)).as(Role.NOBODY).show(host.techniques.forms(host.campaign.id()).get(0).address());
        assertEquals(503, form.status());
        assertFalse(form.html().contains("<form"), form.html());
    }

    @Test
    void saysBesideAnInvitationThatNobodyReadsForThatCompany() {
        host.open.manned.clear();
        done(host.begin(Map.of("whim", "fine")));
        assertEquals(2, page().show(address()).text().split("Personne n’a de compte pour elle", -1).length);
    }

    @Test
    void keepsAFileAsADocumentThatTheTechniqueHandsOut() {
        done(host.begin(Map.of("whim", "fine")));
        var version = String.valueOf(host.run().version());
        var visit = page().visit(address()).field("action", "advance").field("step", "again").field("version", version).field("again-whim", "hand")
                .upload("again-paper", "plan.txt", "a plan".getBytes(StandardCharsets.UTF_8));
        assertEquals(303, page().submit(visit).status());
        var handed = host.entries().stream().filter(one -> one.kind() == Entry.Kind.DOCUMENT).findFirst().orElseThrow();
        assertEquals(2, handed.told());
        assertEquals("plan.txt", host.open.panels.document(host.open.seller, host.campaign.id(), handed.document()).orElseThrow().title());
    }

    @Test
    void takesNothingButAPictureForAPicture() {
        done(host.begin(Map.of("whim", "fine")));
        var odd = page().submit(snap("evil.png", "<html>".getBytes(StandardCharsets.UTF_8)));
        assertEquals(422, odd.status());
        assertTrue(odd.text().contains("Ce n’est pas une image") && odd.html().contains("image/jpeg,image/png"), odd::text);
        assertEquals(303, page().submit(snap("bench.jpg", new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 0})).status());
        assertEquals(List.of("bench.jpg"), host.open.campaigns.casefile(host.open.buyer, host.campaign.id()).orElseThrow().documents().stream().map(one -> one.title()).toList());
    }

    private TestVisit snap(String name, byte[] content) {
        return page().visit(address()).field("action", "advance").field("step", "again").field("version", String.valueOf(host.run().version())).field("again-whim", "fine").upload("again-snap", name, content);
    }

    @Test
    void keepsNoFileOfAFormThatIsWrong() {
        done(host.begin(Map.of("whim", "fine")));
        var visit = page().visit(address()).field("action", "advance").field("step", "again").field("version", String.valueOf(host.run().version()))
                .upload("again-paper", "plan.txt", "a plan".getBytes(StandardCharsets.UTF_8));
        assertEquals(422, page().submit(visit).status());
        assertEquals(0, host.open.campaigns.casefile(host.open.buyer, host.campaign.id()).orElseThrow().documents().size());
    }

    @Test
    void handsOutDatesForACalendarAndFilesBesideThePaper() {
        done(host.begin(Map.of("whim", "fine")));
        var seen = page().show(address()).html();
        assertTrue(seen.contains("/note/calendar.ics") && seen.contains("/note/list.csv"), seen);
        var files = tester(new SheetFilePage(host.open.campaigns, host.techniques, new IcsAgendas()));
        var calendar = new String(files.show(address() + "/note/calendar.ics").file(), StandardCharsets.UTF_8);
        assertTrue(calendar.contains("DTSTART:20261124T083000Z") && calendar.contains("Round table"), calendar);
        assertEquals("a;b\n", new String(files.show(address() + "/note/list.csv").file(), StandardCharsets.UTF_8));
        assertEquals(404, files.show(address() + "/note/other.csv").status());
        assertEquals(404, files.as(host.open.seller).show(address() + "/note/list.csv").status());
    }

    @Test
    void publishesFilesForWhoHasNoAccountWhereTheTechniqueSaysSo() {
        done(host.begin(Map.of("whim", "publish")));
        var here = "/public/sourcing/" + host.campaign.id();
        var seen = PageTester.of(new PublicCampaignPage(host.open.ledger, host.techniques)).as(Role.NOBODY).show(here).html();
        assertTrue(seen.contains(here + "/" + host.run().id() + "/dates/dates.txt") && !seen.contains("list.csv"), seen);
        var files = PageTester.of(new PublicSheetPage(host.open.campaigns, host.techniques, new IcsAgendas())).as(Role.NOBODY);
        assertEquals("publish", new String(files.show(here + "/" + host.run().id() + "/dates/dates.txt").file(), StandardCharsets.UTF_8));
        assertEquals(404, files.show(here + "/" + host.run().id() + "/note/list.csv").status());
    }

    @Test
    void printsDatesInBothLanguages() {
        done(host.begin(Map.of("whim", "fine")));
        var paper = new SheetPaper(host.open.campaigns, host.techniques, host.open.panels, host.open.store.store());
        var id = host.campaign.id() + "." + host.run().id() + ".note";
        var printed = paper.paper(host.open.buyer, Locale.FRENCH, id).orElseThrow().blocks().toString();
        assertTrue(printed.contains("09h30 – 11h00") && printed.contains("list.csv"), printed);
        assertTrue(paper.paper(host.open.buyer, Locale.ENGLISH, id).orElseThrow().blocks().toString().contains("File beside it"));
        assertFalse(paper.paper(host.open.seller, Locale.FRENCH, id).isPresent());
    }
}
