// SPDX-License-Identifier: Apache-2.0
package org.faisceau.challenges.console;

import static org.faisceau.challenges.OpenChallenges.MANAGER;
import static org.faisceau.challenges.OpenChallenges.application;
import static org.faisceau.challenges.OpenChallenges.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.faisceau.challenges.OpenChallenges;
import org.faisceau.challenges.api.Applicant;
import org.faisceau.challenges.api.Application;
import org.faisceau.challenges.api.Application.State;
import org.faisceau.challenges.api.Edition;
import org.faisceau.kernel.api.Actor;
import org.faisceau.testkit.PageTester;
import org.faisceau.testkit.Seen;
import org.faisceau.testkit.TestVisit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who holds the link of an application, and who sees it named. */
class PassPageTest {
    private static final String HERE = "/challenges/application?pass=secret";
    private OpenChallenges open;
    private Edition edition;
    private Application draft;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenChallenges(folder);
        edition = open.open();
        draft = done(open.applications.begin(new Applicant(Actor.nobody(), ""), edition.id(), application("Par lien"), "10.0.0.1"));
    }

    @AfterEach
    void close() {
        open.close();
    }

    private PassPage page() {
        return new PassPage(open.editions, open.applications, open.store.store(), open.clock);
    }

    private TestVisit visit() {
        return TestVisit.by(Actor.nobody()).at("/challenges/application").query("pass", "secret").pass(draft.ref());
    }

    private Seen show() {
        return new Seen(page().show(visit()));
    }

    private Seen submit(String action, Map<String, String> fields) {
        var visit = visit().field("action", action).field("version", String.valueOf(now().version()));
        fields.forEach(visit::field);
        return new Seen(page().submit(visit));
    }

    private Application now() {
        return open.applications.find(Applicant.holding(draft.id()), draft.id()).orElseThrow();
    }

    @Test
    void saysTheLinkToKeepAndThatNothingIsSentYet() {
        assertTrue(show().html().contains(HERE), show()::html);
        assertTrue(show().text().contains("n’est pas encore envoyé"), show()::text);
        assertEquals(404, new Seen(page().show(TestVisit.by(Actor.nobody()).at("/challenges/application").query("pass", "secret"))).status());
    }

    @Test
    void sendsWithdrawsAfterAQuestionAndTakesUpAgain() {
        assertEquals(HERE, submit("send", Map.of()).address());
        assertTrue(show().text().contains("vous pouvez la reprendre telle quelle"), show()::text);
        submit("withdraw", Map.of());
        assertEquals(State.WITHDRAWN, now().state());
        assertTrue(show().html().contains("value=\"resume\""), show()::html);
        submit("resume", Map.of());
        assertEquals(State.SENT, now().state());
        open.close(edition);
        assertFalse(show().html().contains("value=\"withdraw\""), show()::html);
        assertEquals(409, submit("send", Map.of()).status());
    }

    @Test
    void namesAllThatLacksAtOnce() {
        var bare = new Application.Content("Structure fictive", Optional.empty(), "", "", "", "", "", List.of());
        done(open.applications.save(Applicant.holding(draft.id()), draft.id(), 1, bare));
        var lacking = submit("send", Map.of());
        assertEquals(422, lacking.status());
        for (var field : List.of("sort", "contact", "mail", "title", "project", "answer1")) assertTrue(lacking.html().contains(field + "-error"), field);
    }

    @Test
    void savesUntilTheLastMinuteAndGivesBackWhatCameTooLate() {
        var typed = Map.of("applicant", "Structure fictive", "title", "Mieux dit");
        assertEquals(303, submit("save", typed).status());
        assertEquals("Mieux dit", now().content().title());
        open.close(edition);
        var late = submit("save", Map.of("applicant", "Structure fictive", "title", "Trop tard"));
        assertEquals(409, late.status());
        assertTrue(late.html().contains("Trop tard"), late::html);
    }

    @Test
    void joinsAFileAndTakesItOff() {
        var joined = new Seen(page().submit(visit().field("action", "join").upload("piece", "plan.txt", "plan".getBytes(StandardCharsets.UTF_8))));
        assertEquals(HERE, joined.address());
        var file = open.applications.files(Applicant.holding(draft.id()), draft.id()).get(0).file();
        assertEquals("plan", new String(new Seen(page().show(visit().query("file", file.hash()))).file(), StandardCharsets.UTF_8));
        assertEquals(422, new Seen(page().submit(visit().field("action", "join").upload("piece", "run.exe", new byte[] {'M', 'Z'}))).status());
        submit("remove", Map.of("file", file.hash()));
        assertEquals(List.of(), open.applications.files(Applicant.holding(draft.id()), draft.id()));
    }

    @Test
    void isNamedInPublicOnceItAgreesAndWins() {
        submit("agree", Map.of());
        submit("send", Map.of());
        open.close(edition);
        var admitted = done(open.applications.admit(MANAGER, draft.id(), open.applications.find(Applicant.of(MANAGER), draft.id()).orElseThrow().version(), true, "Complet"));
        done(open.applications.decide(MANAGER, draft.id(), admitted.version(), true, "Bon"));
        done(open.juries.conclude(MANAGER, edition.id(), edition.version(), "Fini"));
        var everybody = PageTester.of(new PublicEditionPage(open.editions, open.applications, open.clock)).as(Actor.nobody());
        var seen = everybody.show(edition.publicAddress()).text();
        assertTrue(seen.contains("Par lien") && !seen.contains("personne@structure.example"), seen);
        submit("disagree", Map.of());
        assertFalse(everybody.show(edition.publicAddress()).text().contains("Par lien"));
    }

    @Test
    void isFoundByEverybodyAmongThoseThatAreOpen() {
        open.draft();
        var list = PageTester.of(new PublicChallengesPage(open.editions)).as(Actor.nobody());
        assertTrue(list.show("/public/challenges").html().contains(edition.publicAddress() + "/apply"));
        open.close(edition);
        assertFalse(list.show("/public/challenges").html().contains("/apply"));
        assertTrue(list.show("/public/challenges").text().contains("Clos, le jury travaille"));
    }
}
