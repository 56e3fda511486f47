// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.faisceau.documents.paper.DocxReading;
import org.faisceau.documents.paper.PaperPress;
import org.faisceau.kernel.api.Ref;
import org.faisceau.sourcing.OpenTechniques;
import org.faisceau.sourcing.Whim;
import org.faisceau.sourcing.api.Invitation;
import org.faisceau.testkit.PageTester;
import org.faisceau.testkit.Seen;
import org.faisceau.testkit.TestVisit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A company fills its form offline, hands it in, reads it through and sends it. */
class OfflineAnswerTest {
    private static final String HERE = "/sourcing/answer?pass=x";
    private OpenTechniques host;
    private AnswerPage page;
    private Invitation asked;

    @BeforeEach
    void open(@TempDir Path folder) {
        host = new OpenTechniques(folder, new Whim(1));
        OpenTechniques.done(host.begin(Map.of("whim", "fine")));
        page = new AnswerPage(host.techniques, host.invitations, new PaperPress(), new DocxReading());
        asked = invitations().get(0);
    }

    @AfterEach
    void close() {
        host.close();
    }

    private List<Invitation> invitations() {
        return host.techniques.invitations(host.open.buyer, host.campaign.id(), host.run().id());
    }

    private TestVisit visit(String here) {
        return PageTester.of(page).visit(here).pass(new Ref(Invitation.KIND, asked.id()));
    }

    @Test
    void saysAtOnceThatItIsOverAndWhatWasAnswered() {
        OpenTechniques.done(host.techniques.answer(asked.id(), Map.of("whim", "fine")));
        host.open.clock.turn(Duration.ofDays(10));
        asked = invitations().stream().filter(one -> one.id().equals(asked.id())).findFirst().orElseThrow();
        var seen = new Seen(page.show(visit(HERE)));
        assertTrue(seen.text().contains("Les réponses ne sont plus attendues") && !seen.html().contains("<form"), seen.html());
    }

    @Test
    void letsTheCompanyLeaveWithAReason() {
        var left = new Seen(page.submit(visit(HERE).field("action", "decline").field("why", "no time")));
        assertTrue(left.text().contains("Vous vous êtes retiré le 24 nov. 2026") && !left.html().contains("<form"), left.text());
    }

    private byte[] form() {
        return new Seen(page.show(visit(HERE + "&file=docx").query("file", "docx"))).file();
    }

    private Seen handedIn(byte[] docx) {
        return new Seen(page.submit(visit(HERE).field("action", "read").upload("docx", "Formulaire.docx", docx)));
    }

    /** With that text in the first empty box. */
    static byte[] filled(byte[] docx, String text) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new ByteArrayInputStream(docx)); var zip = new ZipOutputStream(out)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                var bytes = in.readAllBytes();
                zip.write(entry.getName().equals("word/document.xml") ? written(new String(bytes, StandardCharsets.UTF_8), text).getBytes(StandardCharsets.UTF_8) : bytes);
            }
        }
        return out.toByteArray();
    }

    private static String written(String xml, String text) {
        return xml.replaceFirst("(?s)<w:showingPlcHdr(?:/>|></w:showingPlcHdr>)(.*?<w:sdtContent>.*?<w:t(?: [^>]*)?>)[^<]*", "$1" + text);
    }

    @Test
    void whatStandsInTheFormIsReadThroughBeforeItIsSent() throws IOException {
        var seen = handedIn(filled(form(), "publish"));
        assertEquals(200, seen.status(), seen::text);
        assertTrue(seen.html().contains("publish") && seen.text().contains("Relisez"), seen::html);
        assertTrue(invitations().stream().allMatch(one -> one.answeredAt().isEmpty()));
    }

    @Test
    void whatIsMissingIsSaidBesideItsQuestion() {
        var seen = handedIn(form());
        assertEquals(422, seen.status());
        assertTrue(seen.text().contains("Répondez à cette question."), seen::text);
    }

    @Test
    void aFormOfAnotherInvitationIsNotTaken() throws IOException {
        var other = form();
        asked = invitations().get(1);
        assertTrue(handedIn(filled(other, "fine")).text().contains("répond à une autre demande"));
    }

    @Test
    void aFileThatIsNoFormIsNamed() {
        assertTrue(handedIn("hello".getBytes(StandardCharsets.UTF_8)).text().contains("n’est pas un document DOCX"));
        assertTrue(new Seen(page.submit(visit(HERE).field("action", "read"))).text().contains("Choisissez d’abord"));
    }
}
