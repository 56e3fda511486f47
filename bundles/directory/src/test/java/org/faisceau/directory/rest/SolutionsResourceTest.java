// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.faisceau.console.spi.Problem;
import org.faisceau.console.spi.Routes.Created;
import org.faisceau.console.spi.Routes.Versioned;
import org.faisceau.directory.OpenSolutions;
import org.faisceau.directory.api.IntroductionFilter;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Slice;
import org.faisceau.testkit.CaughtRoutes;
import org.faisceau.testkit.TestCall;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SolutionsResourceTest {
    private final CaughtRoutes routes = new CaughtRoutes();
    private OpenSolutions open;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenSolutions(folder);
        new SolutionsResource(open.solutions).declare(routes);
        new IntroductionsResource(open.introductions).declare(routes);
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void recordsReadsChangesAndPublishes() {
        var created = (Created<?>) routes.call("POST /solutions", by(open.seller, Map.of(), 0), body("Capteurs", 8, List.of("PRODUCT")));
        var changed = (Versioned<?>) routes.call("PUT /solutions/{id}", by(open.seller, Map.of("id", created.id()), 1), body("Capteurs connectés", 9, List.of()));
        assertEquals(2, changed.version());
        var moved = (Versioned<?>) routes.call("PUT /solutions/{id}/state", by(open.seller, Map.of("id", created.id()), 2), new SolutionStepBody("PUBLISHED"));
        assertEquals("PUBLISHED", ((SolutionAnswer) moved.value()).state());
        var read = (Versioned<?>) routes.call("GET /solutions/{id}", by(open.buyer, Map.of("id", created.id()), 0), "");
        assertEquals("Capteurs connectés", ((SolutionAnswer) read.value()).title());
    }

    @Test
    void listsAsTheFiltersSay() {
        open.draft("Capteurs");
        assertEquals(1, ((Slice<?>) routes.call("GET /solutions", by(OpenSolutions.MANAGER, Map.of("text", "capteur", "sort", "title"), 0), "")).items().size());
        assertEquals(0, ((Slice<?>) routes.call("GET /solutions", by(OpenSolutions.MANAGER, Map.of("state", "PUBLISHED"), 0), "")).items().size());
    }

    @Test
    void namesTheFieldThatIsOff() {
        assertEquals("title", problem("POST /solutions", OpenSolutions.MANAGER, Map.of(), 0, body("", 0, List.of())).field());
        assertEquals("trl", problem("POST /solutions", OpenSolutions.MANAGER, Map.of(), 0, body("Capteurs", 12, List.of())).field());
        assertEquals("types", problem("POST /solutions", OpenSolutions.MANAGER, Map.of(), 0, body("Capteurs", 1, List.of("MAGIC"))).field());
        assertEquals("types", problem("POST /solutions", OpenSolutions.MANAGER, Map.of(), 0, body("Capteurs", 1, Arrays.asList("PRODUCT", null))).field());
        assertEquals("to", problem("PUT /solutions/{id}/state", OpenSolutions.MANAGER, Map.of("id", "x"), 1, new SolutionStepBody("DRAFT")).field());
        assertEquals("after", problem("GET /solutions", OpenSolutions.MANAGER, Map.of("after", "nonsense"), 0, "").field());
    }

    @Test
    void tellsAllThatIsOffAtOnceInSentences() {
        var off = problem("POST /solutions", OpenSolutions.MANAGER, Map.of(), 0, body("", 12, List.of("MAGIC")));
        assertEquals(Set.of("title", "trl", "types"), off.errors().stream().map(Problem.Error::field).collect(Collectors.toSet()));
        assertTrue(off.errors().stream().noneMatch(one -> one.detail().startsWith("solution.")), off.errors().toString());
    }

    @Test
    void refusesAMisspeltSubjectRatherThanTellingAll() {
        assertEquals("about", problem("GET /introductions", OpenSolutions.MANAGER, Map.of("about", "nonsense"), 0, "").field());
    }

    @Test
    void tellsApartTheUnseenTheForbiddenTheStaleAndTheImpossible() {
        var draft = open.draft("Capteurs");
        var here = Map.of("id", draft.id());
        assertEquals(404, problem("GET /solutions/{id}", open.buyer, here, 0, "").status());
        assertEquals(403, problem("POST /solutions", open.buyer, Map.of(), 0, body("Capteurs", 1, List.of())).status());
        assertEquals(412, problem("PUT /solutions/{id}", open.seller, here, 7, body("Capteurs", 1, List.of())).status());
        assertEquals(409, problem("PUT /solutions/{id}/state", open.seller, here, 1, new SolutionStepBody("WITHDRAWN")).status());
    }

    @Test
    void asksRepliesAndConcludes() {
        var asked = (Created<?>) routes.call("POST /introductions", by(open.buyer, Map.of(), 0), introduction(""));
        var here = Map.of("id", asked.id());
        var made = (Versioned<?>) routes.call("PUT /introductions/{id}/reply", by(open.seller, here, asked.version()), new IntroductionReplyBody("COMPANY", true, null));
        assertEquals("MADE", ((IntroductionAnswer) made.value()).state());
        var over = (Versioned<?>) routes.call("PUT /introductions/{id}/outcome", by(open.buyer, here, made.version()), new IntroductionOutcomeBody("TRIAL", "Six mois"));
        assertEquals("TRIAL", ((IntroductionAnswer) over.value()).outcome());
        assertEquals(1, ((Slice<?>) routes.call("GET /introductions", by(open.seller, Map.of(), 0), "")).items().size());
    }

    @Test
    void introducesAboutNothingThatTheCallerMayNotSee() {
        assertEquals("about", problem("POST /introductions", open.buyer, Map.of(), 0, introduction("need:secret")).field());
        assertEquals("about", problem("POST /introductions", open.buyer, Map.of(), 0, introduction("planet:mars")).field());
    }

    @Test
    void takesTheSameTwiceOnPurposeAlone() {
        routes.call("POST /solutions", by(open.seller, Map.of(), 0), body("Capteurs", 0, List.of()));
        assertEquals(409, problem("POST /solutions", open.seller, Map.of(), 0, body("CAPTEURS", 0, List.of())).status());
        routes.call("POST /introductions", by(open.buyer, Map.of(), 0), introduction(""));
        assertEquals(409, problem("POST /introductions", open.buyer, Map.of(), 0, introduction("")).status());
        routes.call("POST /introductions", by(open.buyer, Map.of("another", "true"), 0), introduction(""));
        assertEquals(2, open.introductions.count(open.buyer, IntroductionFilter.all(), 10));
    }

    @Test
    void hidesIntroductionsOfOthers() {
        var asked = open.asked(open.buyer, open.between());
        var foreign = new Actor("f", Role.COMPANY, "org-foreign");
        assertEquals(404, problem("GET /introductions/{id}", foreign, Map.of("id", asked.id()), 0, "").status());
        assertEquals(404, problem("PUT /introductions/{id}/reply", foreign, Map.of("id", asked.id()), 2, new IntroductionReplyBody("COMPANY", true, null)).status());
        assertEquals(403, problem("POST /introductions", foreign, Map.of(), 0, introduction("")).status());
    }

    private Problem problem(String route, Actor actor, Map<String, String> values, int seen, Object body) {
        return assertThrows(Problem.class, () -> routes.call(route, by(actor, values, seen), body));
    }

    private static TestCall by(Actor actor, Map<String, String> values, int seen) {
        return TestCall.by(actor).of(values.getOrDefault("id", "")).with(values).seen(seen);
    }

    private SolutionBody body(String title, int trl, List<String> types) {
        return new SolutionBody(title, open.company.id(), null, null, null, null, null, types, trl, null, null, null, null, null, null, false);
    }

    private IntroductionBody introduction(String about) {
        return new IntroductionBody(open.company.id(), open.town.id(), about, "MEETING", "2026-11-24", null, null, false);
    }
}
