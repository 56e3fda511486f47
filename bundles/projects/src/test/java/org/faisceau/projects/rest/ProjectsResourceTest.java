// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects.rest;

import static org.faisceau.projects.OpenProjects.MANAGER;
import static org.faisceau.projects.OpenProjects.OBSERVER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.faisceau.console.spi.Problem;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.spi.Kind;
import org.faisceau.projects.OpenProjects;
import org.faisceau.projects.api.Makeup;
import org.faisceau.projects.api.Project;
import org.faisceau.testkit.CaughtRoutes;
import org.faisceau.testkit.TestCall;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

public class ProjectsResourceTest {
    private OpenProjects open;
    private CaughtRoutes routes;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenProjects(folder);
        routes = CaughtRoutes.of(new ProjectsResource(open.projects).over(List.of(new OneRead("need", "n1"), new OneRead("person", "p1"))));
    }

    @AfterEach
    void close() {
        open.close();
    }

    private ProjectBody body(String stage, String startsOn, List<MemberPart> team) {
        return new ProjectBody("By machine", null, open.town, stage, "water", startsOn, null, true, List.of(new PartnerPart(open.firm, null)), List.of("n1"), null, team, List.of(new StepPart("Pose", "2027-01-31", null)));
    }

    /** A kind of which one record is read. */
    private record OneRead(String word, String id) implements Kind {
        @Override
        public Optional<String> title(Actor actor, Ref ref, Locale locale) {
            return ref.id().equals(id) ? Optional.of("A title") : Optional.empty();
        }

        @Override
        public String address(Ref ref) {
            return "/";
        }
    }

    @Test
    void tiesNothingThatTheCallerDoesNotRead() {
        var hidden = new ProjectBody("By machine", null, open.town, null, null, null, null, null, null, List.of("n1", "n2"), null, null, null);
        assertEquals("needs", problem(() -> routes.call("POST /projects", TestCall.by(open.buyer), hidden)).field());
        var stopped = new ProjectBody("By machine", null, open.town, null, null, null, null, null, null, null, List.of("s1"), null, null);
        assertEquals("solutions", problem(() -> routes.call("POST /projects", TestCall.by(open.buyer), stopped)).field());
        assertEquals("team", problem(() -> routes.call("POST /projects", TestCall.by(open.buyer), body(null, null, List.of(new MemberPart("NEEDS", "p2"))))).field());
        var id = OpenProjects.done(open.projects.add(open.buyer, Project.Content.titled("x", open.town).with(Makeup.none().withNeeds(List.of("n2"))))).id();
        assertTrue(routes.call("PUT /projects/{id}", TestCall.by(open.buyer).of(id).seen(1), hidden).toString().contains("needs=[n1, n2]"), "what was there already stays");
    }

    private static Problem problem(Runnable call) {
        return assertThrows(Problem.class, call::run);
    }

    @Test
    void beginsAProjectWithAllThatItIsMadeOf() {
        var seen = routes.call("POST /projects", TestCall.by(open.buyer), body(null, "2026-09-01", List.of(new MemberPart("NEEDS", "p1")))).toString();
        assertTrue(seen.contains("stage=PREPARED") && seen.contains("2027-01-31") && seen.contains("task=NEEDS") && seen.contains("needs=[n1]"), seen);
        assertTrue(routes.call("GET /projects", TestCall.by(OBSERVER).with(Map.of("about", "need:n1")), null).toString().contains("By machine"));
    }

    @Test
    void saysWhichFieldIsOff() {
        assertEquals("stage", problem(() -> routes.call("POST /projects", TestCall.by(open.buyer), body("SOON", null, null))).field());
        assertEquals("startsOn", problem(() -> routes.call("POST /projects", TestCall.by(open.buyer), body(null, "soon", null))).field());
        assertEquals("task", problem(() -> routes.call("POST /projects", TestCall.by(open.buyer), body(null, null, List.of(new MemberPart("COFFEE", "p1"))))).field());
        assertEquals(403, problem(() -> routes.call("POST /projects", TestCall.by(open.partner), body(null, null, null))).status());
        assertEquals("stage", problem(() -> routes.call("GET /projects", TestCall.by(MANAGER).with(Map.of("stage", "SOON")), null)).field());
    }

    @Test
    void changesTheVersionSeenAlone() {
        var id = open.project().id();
        assertTrue(routes.call("PUT /projects/{id}", TestCall.by(open.buyer).of(id).seen(1), body("ENDED", null, null)).toString().contains("version=2"));
        assertEquals(412, problem(() -> routes.call("PUT /projects/{id}", TestCall.by(open.buyer).of(id).seen(1), body("ENDED", null, null))).status());
        assertEquals(404, problem(() -> routes.call("GET /projects/{id}", TestCall.by(OBSERVER).of("nothing"), null)).status());
    }
}
