// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.faisceau.documents.paper.DocxReading;
import org.faisceau.documents.paper.PaperPress;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.sourcing.OpenTechniques;
import org.faisceau.sourcing.Whim;
import org.faisceau.sourcing.api.Invitation;
import org.faisceau.testkit.PageTester;
import org.faisceau.testkit.Seen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A company mails its form; the buyer reads it in and enters it. */
class MailedAnswerPageTest {
    private OpenTechniques host;
    private Invitation asked;

    @BeforeEach
    void open(@TempDir Path folder) {
        host = new OpenTechniques(folder, new Whim(1));
        OpenTechniques.done(host.begin(Map.of("whim", "fine")));
        asked = invitations().get(1);
    }

    @AfterEach
    void close() {
        host.close();
    }

    private List<Invitation> invitations() {
        return host.techniques.invitations(host.open.buyer, host.campaign.id(), host.run().id());
    }

    private Invitation now() {
        return invitations().stream().filter(one -> one.id().equals(asked.id())).findFirst().orElseThrow();
    }

    private MailedAnswerPage page() {
        return new MailedAnswerPage(host.open.campaigns, host.techniques, host.open.organisations, new DocxReading(), host.open.clock);
    }

    private String here() {
        return host.campaign.address() + "/techniques/" + host.run().id() + "/mailed";
    }

    private byte[] form() {
        var page = new AnswerPage(host.techniques, host.invitations, new PaperPress(), new DocxReading());
        return new Seen(page.show(PageTester.of(page).visit("/sourcing/answer?pass=x&file=docx").pass(new Ref(Invitation.KIND, asked.id())).query("file", "docx"))).file();
    }

    private Seen read(Actor actor, byte[] docx) {
        var tester = PageTester.of(page()).as(actor);
        return tester.submit(tester.visit(here()).field("action", "read").upload("docx", "Recu.docx", docx));
    }

    private Seen enter(String day, String whim) {
        return PageTester.of(page()).as(host.open.buyer).submit(here(), Map.of("action", "enter", "invitation", asked.id(), "receivedOn", day, "answer-whim", whim));
    }

    @Test
    void readsWhoseFormItIsAndWritesNothingYet() throws IOException {
        var seen = read(host.open.buyer, OfflineAnswerTest.filled(form(), "publish"));
        assertEquals(200, seen.status(), seen::text);
        var company = host.open.organisations.find(host.open.buyer, asked.company()).orElseThrow().name();
        assertTrue(seen.html().contains("publish") && seen.text().contains(company), seen::text);
        assertTrue(now().answeredAt().isEmpty());
    }

    @Test
    void entersItAsTheCompanysAnswer() {
        assertEquals(303, enter("2026-11-24", "publish").status());
        assertEquals("publish", now().answers().get("whim"));
    }

    @Test
    void takesOneThatCameInTimeThoughTheDayIsOverAndNoneThatCameLate() {
        assertEquals(422, enter("2026-11-28", "publish").status());
        assertEquals(422, enter("", "publish").status());
        assertTrue(now().answeredAt().isEmpty());
        assertEquals(303, enter("2026-11-20", "publish").status());
    }

    @Test
    void replacesNoAnswerThatCameByTheLinkSince() {
        OpenTechniques.done(host.techniques.answer(asked.id(), Map.of("whim", "propose")));
        var seen = enter("2026-11-20", "publish");
        assertEquals(422, seen.status());
        assertTrue(seen.text().contains("a répondu par son lien"), seen::text);
        assertEquals(422, enter("2026-11-24", "publish").status());
        assertEquals("propose", now().answers().get("whim"));
    }

    @Test
    void replacesWhatWasEnteredByWhatWasMailedLater() {
        assertEquals(303, enter("2026-11-19", "propose").status());
        assertEquals(303, enter("2026-11-19", "publish").status());
        assertEquals(303, enter("2026-11-20", "publish").status());
        assertEquals(422, enter("2026-11-19", "propose").status());
        assertEquals("publish", now().answers().get("whim"));
    }

    @Test
    void saysWhatIsNoForm() {
        assertTrue(read(host.open.buyer, "hello".getBytes(java.nio.charset.StandardCharsets.UTF_8)).text().contains("n’est pas un document DOCX"));
        var tester = PageTester.of(page()).as(host.open.buyer);
        assertTrue(tester.submit(tester.visit(here()).field("action", "read")).text().contains("Choisissez d’abord"));
    }

    @Test
    void isForThoseWhoLead() throws IOException {
        assertEquals(403, read(host.open.seller, OfflineAnswerTest.filled(form(), "publish")).status());
        assertEquals(403, PageTester.of(page()).as(host.open.observer).show(here()).status());
    }
}
