// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.console;

import static org.faisceau.needs.OpenNeeds.MANAGER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gg.jte.Content;
import gg.jte.output.StringOutput;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.faisceau.needs.CallRegister;
import org.faisceau.needs.OpenNeeds;
import org.faisceau.needs.Posted;
import org.faisceau.needs.api.Need;
import org.faisceau.testkit.PageTester;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CallPagesTest {
    private final Posted post = new Posted();
    private OpenPages pages;
    private OpenNeeds open;
    private CallRegister calls;
    private Need call;

    @BeforeEach
    void open(@TempDir Path folder) {
        pages = new OpenPages(folder);
        open = pages.open;
        calls = open.calls(post);
        call = open.published(open.call(PageTester.NASTY));
    }

    @AfterEach
    void close() {
        pages.close();
    }

    private PageTester invitations() {
        return OpenPages.tester(new InvitePage(open.needs, calls, open.organisations));
    }

    private PageTester answers() {
        return OpenPages.tester(new CallPage(open.needs, calls));
    }

    private Optional<String> panel(Actor actor) {
        var panel = new CallPanel(open.needs, calls, open.pools(), open.organisations);
        return panel.show(pages.list().as(actor).visit("/needs"), call.ref()).map(CallPagesTest::html);
    }

    private static String html(Content content) {
        var output = new StringOutput();
        content.writeTo(output);
        return output.toString();
    }

    private String invited() {
        return "/needs/" + call.id() + "/invited";
    }

    private String address() {
        return "/needs/" + call.id() + "/call";
    }

    private void invite() {
        calls.invite(MANAGER, call.id(), 0, Set.of(open.otherTown));
    }

    @Test
    void showsWhoWillBeToldBeforeAnythingLeaves() {
        var seen = invitations().as(open.buyer()).submit(invited(), Map.of("action", "preview", "version", "0", "authorities", open.otherTown));
        assertTrue(seen.text().contains("Ville de Montbrume"));
        assertTrue(post.letters().isEmpty());
        assertEquals(303, invitations().as(open.buyer()).submit(invited(), Map.of("action", "invite", "version", "0", "authorities", open.otherTown)).status());
        assertEquals(1, post.letters().size());
        PageTester.assertClean(seen);
    }

    @Test
    void asksForAnotherChoiceWhereNothingChanges() {
        assertEquals(422, invitations().submit(invited(), Map.of("action", "preview", "version", "0")).status());
    }

    @Test
    void showsBothChoicesWhereSomebodyWasFaster() {
        invite();
        var seen = invitations().submit(invited(), Map.of("action", "invite", "version", "0", "authorities", open.organisation("Ville de Clairbois")));
        assertEquals(409, seen.status());
        assertTrue(seen.html().contains("choice.authorities"), seen.html());
    }

    @Test
    void takesAnAuthoritysAnswer() {
        invite();
        var crossed = Map.of("action", "interested", "version", "0", "callLeast", "20", "callMost", "10", "callComment", "");
        assertEquals(422, answers().as(open.otherBuyer()).submit(address(), crossed).status());
        assertEquals(422, answers().as(open.otherBuyer()).submit(address(), Map.of("action", "decline", "version", "0")).status());
        var fine = Map.of("action", "interested", "version", "0", "callLeast", "1000", "callMost", "", "callComment", PageTester.NASTY);
        assertEquals(303, answers().as(open.otherBuyer()).submit(address(), fine).status());
        var form = answers().as(open.otherBuyer()).show(address());
        assertTrue(form.html().contains("data-draft"));
        PageTester.assertClean(form);
        var late = answers().as(open.otherBuyer()).submit(address(), Map.of("action", "decline", "version", "0", "callComment", "Non"));
        assertEquals(409, late.status());
        assertTrue(late.html().contains("choice.stance"), "both answers stand side by side");
        assertEquals(303, answers().as(open.otherBuyer()).submit(address(), Map.of("action", "answer", "version", "1", "stance", "DECLINED", "callComment", "Non")).status());
    }

    @Test
    void poolsThoseWhoAreInterested() {
        invite();
        answers().as(open.otherBuyer()).submit(address(), Map.of("action", "interested", "version", "0"));
        assertTrue(panel(open.buyer()).orElseThrow().contains("value=\"pool\""));
        assertEquals(303, answers().as(open.buyer()).submit(address(), Map.of("action", "pool")).status());
        assertFalse(panel(open.buyer()).orElseThrow().contains("value=\"pool\""));
    }

    @Test
    void showsEachWhatIsTheirs() {
        invite();
        assertTrue(panel(open.buyer()).orElseThrow().contains("Ville de Montbrume"));
        assertTrue(panel(open.otherBuyer()).orElseThrow().contains("callComment"));
        assertFalse(panel(new Actor("reader", Role.OBSERVER, open.otherTown)).orElseThrow().contains("<form"));
        assertEquals(Optional.empty(), panel(new Actor("stranger", Role.BUYER, "elsewhere")));
    }

    @Test
    void refusesStrangersInWords() {
        assertEquals(404, invitations().as(open.otherBuyer()).show(invited()).status());
        assertEquals(404, answers().as(open.otherBuyer()).show(address()).status());
        invite();
        assertEquals(403, invitations().as(open.otherBuyer()).show(invited()).status());
    }
}
