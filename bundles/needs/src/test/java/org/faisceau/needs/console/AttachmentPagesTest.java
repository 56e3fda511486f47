// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.faisceau.console.spi.Answer;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.faisceau.needs.OpenNeeds;
import org.faisceau.needs.api.Attachments;
import org.faisceau.needs.api.Confidentiality;
import org.faisceau.needs.api.Content;
import org.faisceau.needs.api.Need;
import org.faisceau.store.api.StoredFile;
import org.faisceau.testkit.PageTester;
import org.faisceau.testkit.Seen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pieces of a need: joined, read by the right people, removed and put back. */
class AttachmentPagesTest {
    private static final byte[] PLAN = "Plan du réseau".getBytes(StandardCharsets.UTF_8);
    private final Actor company = new Actor("company", Role.COMPANY, "elsewhere");
    private OpenNeeds open;
    private Need need;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenNeeds(folder);
        need = open.published(Content.titled("Fuites", open.town).withConfidentiality(Confidentiality.PUBLIC));
    }

    @AfterEach
    void close() {
        open.close();
    }

    private Seen send(Actor who, String name, byte[] content, String internal) {
        var page = PageTester.of(new AttachmentsPage(open.needs, open.attachments, open.store.store())).as(who);
        return page.submit(page.visit("/needs/" + need.id() + "/files").form(Map.of("action", "join", "internal", internal)).upload("piece", name, content));
    }

    private PageTester one() {
        return PageTester.of(new AttachmentPage(open.needs, open.attachments, open.store.store()));
    }

    private StoredFile only() {
        return open.attachments.of(open.buyer(), need.id()).get(0).file();
    }

    private String at(String hash) {
        return "/needs/" + need.id() + "/files/" + hash;
    }

    private Optional<String> panel(Actor who) {
        var visit = one().as(who).visit("/needs/" + need.id() + "/files/x");
        return new AttachmentPanel(open.needs, open.attachments).show(visit, need.ref()).map(Seen::html);
    }

    @Test
    void isJoinedWithoutItsPathAndHandedOut() {
        send(open.buyer(), "../../etc/plan.txt", PLAN, "");
        assertEquals("plan.txt", only().name());
        assertEquals("Plan du réseau", new String(one().as(company).show(at(only().hash())).file(), StandardCharsets.UTF_8));
        assertTrue(panel(company).orElseThrow().contains("plan.txt"));
    }

    @Test
    void aNameIsShownAsText() {
        send(open.buyer(), PageTester.NASTY, PLAN, "");
        assertFalse(panel(open.buyer()).orElseThrow().contains("<script>"));
    }

    @Test
    void anInternalOneIsForItsOwnPeople() {
        send(open.buyer(), "plan.txt", PLAN, "yes");
        assertEquals(404, one().as(company).show(at(only().hash())).status());
        assertEquals(Optional.empty(), panel(company));
        assertEquals(404, PageTester.of(new PublicAttachmentPage(open.attachments, open.store.store())).show("/public" + at(only().hash())).status());
        one().as(open.buyer()).submit(at(only().hash()), Map.of("action", "show"));
        assertEquals(200, PageTester.of(new PublicAttachmentPage(open.attachments, open.store.store())).show("/public" + at(only().hash())).status());
    }

    @Test
    void isRemovedAndPutBack() {
        send(open.buyer(), "plan.txt", PLAN, "");
        var hash = only().hash();
        var removed = assertInstanceOf(Answer.Redirect.class, one().as(open.buyer()).submit(at(hash), Map.of("action", "remove")).answer());
        assertEquals(at(hash), removed.notice().orElseThrow().undo());
        assertEquals(404, one().as(open.buyer()).show(at(hash)).status());
        one().as(open.buyer()).submit(at(hash), Map.of("action", "undo"));
        assertEquals("plan.txt", only().name());
        assertEquals(1, open.store.store().files().of(need.ref()).size());
    }

    @Test
    void isForgottenADayAfterItsRemoval() {
        send(open.buyer(), "plan.txt", PLAN, "");
        var hash = only().hash();
        open.attachments.detach(open.buyer(), need.id(), hash);
        open.forgetPieces();
        assertTrue(open.attachments.restore(open.buyer(), need.id(), hash));
        open.attachments.detach(open.buyer(), need.id(), hash);
        open.turn(Duration.ofHours(25));
        open.forgetPieces();
        assertFalse(open.attachments.restore(open.buyer(), need.id(), hash));
        assertEquals(0, open.store.store().files().of(need.ref()).size());
    }

    @Test
    void strangersJoinNothing() {
        assertEquals(403, send(open.otherBuyer(), "plan.txt", PLAN, "").status());
        assertEquals(0, open.attachments.of(OpenNeeds.MANAGER, need.id()).size());
    }

    @Test
    void moreThanTwentyAreRefused() {
        IntStream.range(0, Attachments.PIECES_MAX).forEach(at -> open.attachments.attach(open.buyer(), need.id(), open.kept("plan.txt", "plan " + at), false));
        assertInstanceOf(Attachments.Attaching.Full.class, open.attachments.attach(open.buyer(), need.id(), open.kept("more.txt", "more"), false));
    }

    @Test
    void aFileBeyondTheBoundIsRefusedInWords() {
        var answer = assertInstanceOf(Answer.Redirect.class, send(open.buyer(), "big.bin", new byte[(int) Attachments.SIZE_MAX + 1], "").answer());
        assertTrue(answer.notice().orElseThrow().sentence().contains("25 Mo"));
    }
}
