// SPDX-License-Identifier: Apache-2.0
package org.faisceau.challenges.rest;

import static org.faisceau.challenges.OpenChallenges.COMPANY;
import static org.faisceau.challenges.OpenChallenges.EXPERT;
import static org.faisceau.challenges.OpenChallenges.MANAGER;
import static org.faisceau.challenges.OpenChallenges.OBSERVER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.faisceau.challenges.OpenChallenges;
import org.faisceau.challenges.api.ApplicationFilter;
import org.faisceau.challenges.api.ApplicationOrder;
import org.faisceau.challenges.api.Edition;
import org.faisceau.challenges.api.InterestAnswer.Interest;
import org.faisceau.challenges.api.InterestCall;
import org.faisceau.console.spi.Problem;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.faisceau.testkit.CaughtRoutes;
import org.faisceau.testkit.TestCall;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

public class ApplicationsResourceTest {
    private OpenChallenges open;
    private CaughtRoutes routes;
    private Edition edition;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenChallenges(folder);
        routes = CaughtRoutes.of(new ApplicationsResource(open.editions, open.applications));
        edition = open.open();
    }

    @AfterEach
    void close() {
        open.close();
    }

    private static Problem problem(Runnable call) {
        return assertThrows(Problem.class, call::run);
    }

    @Test
    void namesAllThatLacksBeforeItIsSent() {
        var bare = new ApplicationBody("Structure fictive", null, null, null, "Titre", null, null, null);
        routes.call("POST /challenges/{id}/applications", TestCall.by(COMPANY).of(edition.id()), bare);
        var id = open.applications.page(COMPANY, ApplicationFilter.of(edition.id()), ApplicationOrder.SENT, "", 1).items().get(0).id();
        var lacking = problem(() -> routes.call("POST /challenges/applications/{id}/sending", TestCall.by(COMPANY).of(id).seen(1), new DecisionBody(null, null)));
        assertEquals(List.of("sort", "contact", "mail", "project", "answer1"), lacking.errors().stream().map(Problem.Error::field).toList());
    }

    @Test
    void tellsItsOwnerNothingOfWhatWasDecidedBeforeTheConclusion() {
        var sent = open.sent(edition, COMPANY, "Projet");
        open.close(edition);
        var before = routes.call("GET /challenges/applications/{id}", TestCall.by(COMPANY).of(sent.id()), null).toString();
        OpenChallenges.done(open.applications.admit(MANAGER, sent.id(), sent.version(), true, "Complet"));
        assertEquals(before, routes.call("GET /challenges/applications/{id}", TestCall.by(COMPANY).of(sent.id()), null).toString(), "neither by its version nor by the moment it changed");
        assertTrue(routes.call("GET /challenges/applications/{id}", TestCall.by(MANAGER).of(sent.id()), null).toString().contains("ADMITTED"));
        assertEquals(404, problem(() -> routes.call("GET /challenges/applications/{id}", TestCall.by(OBSERVER).of(sent.id()), null)).status());
    }

    @Test
    void withdrawsAndTakesUpAgain() {
        var sent = open.sent(edition, COMPANY, "Projet");
        assertTrue(routes.call("POST /challenges/applications/{id}/withdrawal", TestCall.by(COMPANY).of(sent.id()).seen(sent.version()), new DecisionBody(null, null)).toString().contains("WITHDRAWN"));
        assertEquals(403, problem(() -> routes.call("POST /challenges/applications/{id}/resumption", TestCall.by(MANAGER).of(sent.id()).seen(sent.version() + 1), new DecisionBody(null, null))).status());
        assertTrue(routes.call("POST /challenges/applications/{id}/resumption", TestCall.by(COMPANY).of(sent.id()).seen(sent.version() + 1), new DecisionBody(null, null)).toString().contains("state=SENT"));
    }

    @Test
    void takesNoSilenceForADecision() {
        var sent = open.sent(edition, COMPANY, "Projet");
        open.close(edition);
        assertEquals("kept", problem(() -> routes.call("POST /challenges/applications/{id}/admission", TestCall.by(MANAGER).of(sent.id()).seen(sent.version()), new DecisionBody(null, "Hors sujet"))).field());
        assertTrue(routes.call("POST /challenges/applications/{id}/admission", TestCall.by(MANAGER).of(sent.id()).seen(sent.version()), new DecisionBody(true, "Complet")).toString().contains("ADMITTED"));
        assertEquals(404, problem(() -> routes.call("POST /challenges/applications/{id}/admission", TestCall.by(EXPERT).of(sent.id()).seen(1), new DecisionBody(true, "Complet"))).status());
    }

    @Test
    void saysOfACallWhatEachReaderMayKnow() {
        var calls = CaughtRoutes.of(new InterestCallsResource(open.calls));
        var town = open.town("Ville fictive");
        var other = open.town("Bourg fictif");
        var draft = OpenChallenges.done(open.calls.add(MANAGER, new InterestCall.Content("Broyeur", "Broyer", Optional.of(LocalDate.of(2026, 12, 20)), Set.of(town, other))));
        OpenChallenges.done(open.calls.open(MANAGER, draft.id(), 1));
        var agent = new Actor("agent", Role.BUYER, town);
        OpenChallenges.done(open.calls.answer(agent, draft.id(), town, 1, Interest.YES, "Deux", "Volontiers"));
        var all = calls.call("GET /interest-calls", TestCall.by(MANAGER), null).toString();
        assertTrue(all.contains("Volontiers") && all.contains(other), all);
        var own = calls.call("GET /interest-calls", TestCall.by(agent), null).toString();
        assertTrue(own.contains("Volontiers") && !own.contains(other), own);
        assertFalse(calls.call("GET /interest-calls", TestCall.by(COMPANY), null).toString().contains("Broyeur"));
    }
}
