// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects.rest;

import static org.faisceau.projects.OpenProjects.OBSERVER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.faisceau.console.spi.Problem;
import org.faisceau.console.spi.Routes.Created;
import org.faisceau.projects.OpenProjects;
import org.faisceau.testkit.CaughtRoutes;
import org.faisceau.testkit.TestCall;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

public class WorkResourcesTest {
    private OpenProjects open;
    private String id;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenProjects(folder);
        id = open.project().id();
    }

    @AfterEach
    void close() {
        open.close();
    }

    private CaughtRoutes pillars() {
        return CaughtRoutes.of(new PillarsResource(open.projects, open.assessments, open.plans));
    }

    private CaughtRoutes iterations() {
        return CaughtRoutes.of(new IterationsResource(open.projects, open.iterations));
    }

    private CaughtRoutes partnership() {
        return CaughtRoutes.of(new PartnershipResource(open.projects, open.objectives, open.gates, open.properties));
    }

    private CaughtRoutes experiments() {
        return CaughtRoutes.of(new ExperimentsResource(open.projects, open.experiments));
    }

    private TestCall buyer() {
        return TestCall.by(open.buyer).of(id);
    }

    private TestCall partner() {
        return TestCall.by(open.partner).of(id);
    }

    private static int status(CaughtRoutes routes, String route, TestCall call, @Nullable Object body) {
        return assertThrows(Problem.class, () -> routes.call(route, call, body)).status();
    }

    private static String created(Object answer) {
        return ((Created<?>) answer).id();
    }

    @Test
    void answersTheQuestionsOfAYear() {
        var said = new AssessmentBody(2026, "TEAM", "BEGUN", "Two people", null, null, null);
        assertEquals("2026-TEAM", created(pillars().call("POST /projects/{id}/pillars", buyer(), said)));
        assertEquals(409, status(pillars(), "POST /projects/{id}/pillars", buyer(), said), "it has an answer");
        assertTrue(pillars().call("GET /projects/{id}/pillars", partner(), null).toString().contains("pillar=PEOPLE, question=TEAM, level=BEGUN"));
        var one = buyer().of("answer", "2026-TEAM").seen(1);
        var again = new AssessmentBody(null, null, "IN_PLACE", "Three people", "A letter", null, null);
        assertTrue(pillars().call("PUT /projects/{id}/pillars/{answer}", one, again).toString().contains("level=IN_PLACE, words=Three people"));
        assertEquals(412, status(pillars(), "PUT /projects/{id}/pillars/{answer}", one, again));
        assertEquals(403, status(pillars(), "PUT /projects/{id}/pillars/{answer}", partner().of("answer", "2026-TEAM").seen(2), again));
        assertEquals(404, status(pillars(), "GET /projects/{id}/pillars/{answer}", buyer().of("answer", "2025-TEAM"), null));
        assertEquals(422, status(pillars(), "POST /projects/{id}/pillars", buyer(), new AssessmentBody(2027, "TEAM", "BEGUN", "To come", null, null, null)));
        assertEquals(422, status(pillars(), "POST /projects/{id}/pillars", buyer(), new AssessmentBody(null, "TEAM", "BEGUN", "x", null, null, null)));
    }

    @Test
    void plansChangesAndRemovesActions() {
        var action = created(pillars().call("POST /projects/{id}/actions", buyer(), new ActionBody("LAW", "Ask the lawyers", null, "2027-01-31", null)));
        var one = buyer().of("action", action);
        assertTrue(pillars().call("PUT /projects/{id}/actions/{action}", one.seen(1), new ActionBody("LAW", "Asked", null, null, "2026-11-20")).toString().contains("doneOn=2026-11-20, version=2"));
        assertEquals(412, status(pillars(), "POST /projects/{id}/actions/{action}/removal", one.seen(1), new NoBody()));
        pillars().call("POST /projects/{id}/actions/{action}/removal", one.seen(2), new NoBody());
        assertEquals(404, status(pillars(), "GET /projects/{id}/actions/{action}", one, null));
        assertEquals(422, status(pillars(), "POST /projects/{id}/actions", buyer(), new ActionBody("LUCK", "x", null, null, null)));
    }

    @Test
    void opensAndDecidesIterations() {
        var iteration = created(iterations().call("POST /projects/{id}/iterations", buyer(), new IterationBody("A sonde tells", "Three ponds", null)));
        assertEquals(409, status(iterations(), "POST /projects/{id}/iterations", buyer(), new IterationBody("Another", "x", null)), "the one before is open");
        var one = buyer().of("iteration", iteration);
        assertEquals(409, status(iterations(), "POST /projects/{id}/iterations/{iteration}/decision", one.seen(1), new TurnBody("STOP", "Enough", null)), "no result yet");
        iterations().call("PUT /projects/{id}/iterations/{iteration}", one.seen(1), new IterationBody("A sonde tells", "Three ponds", "It does"));
        assertEquals(412, status(iterations(), "POST /projects/{id}/iterations/{iteration}/decision", one.seen(1), new TurnBody("STOP", "Enough", null)));
        iterations().call("POST /projects/{id}/iterations/{iteration}/decision", one.seen(2), new TurnBody("STOP", "Enough", null));
        assertTrue(iterations().call("GET /projects/{id}/iterations", partner(), null).toString().contains("verdict=STOP, reason=Enough"));
        assertEquals(404, status(iterations(), "GET /projects/{id}/iterations", TestCall.by(OBSERVER).of(id), null));
    }

    @Test
    void passesAGateAndTakesItBack() {
        var objective = created(partnership().call("POST /projects/{id}/objectives", buyer(), new ObjectiveBody("RESEARCH", "Twenty minutes", null, null, null, null)));
        var fates = List.of(new FatePart(open.firm, true, "Reached it"), new FatePart(open.rival, false, "Half of it"));
        var body = new PassageBody("RESEARCH", "As seen", fates);
        assertEquals(409, status(partnership(), "POST /projects/{id}/gates", buyer(), body), "an objective is open");
        assertTrue(partnership().call("GET /projects/{id}/partnership", buyer(), null).toString().contains("next=RESEARCH, in=[" + open.firm + ", " + open.rival + "], obstacles=[gate.openObjectives]"));
        partnership().call("PUT /projects/{id}/objectives/{objective}", buyer().of("objective", objective).seen(1), new ObjectiveBody("RESEARCH", "Twenty minutes", null, null, "REACHED", "Twenty-two"));
        assertEquals("RESEARCH", created(partnership().call("POST /projects/{id}/gates", buyer(), body)));
        assertEquals(409, status(partnership(), "POST /projects/{id}/gates", buyer(), body), "it was passed");
        assertTrue(partnership().call("GET /projects/{id}/partnership", partner(), null).toString().contains("phase=PROTOTYPE, next=, in=[]"), "the phase alone");
        assertTrue(partnership().call("GET /projects/{id}/gates", partner(), null).toString().contains("items=[]"));
        var gate = buyer().of("gate", "RESEARCH");
        int version = open.gates.of(open.buyer, id).get(0).version();
        assertTrue(partnership().call("GET /projects/{id}/gates/{gate}", gate, null).toString().contains("version=" + version));
        assertEquals(412, status(partnership(), "POST /projects/{id}/gates/{gate}/reopening", gate.seen(1), new ReasonBody("A slip")));
        partnership().call("POST /projects/{id}/gates/{gate}/reopening", gate.seen(version), new ReasonBody("A slip"));
        assertEquals(404, status(partnership(), "GET /projects/{id}/gates/{gate}", gate, null));
        partnership().call("POST /projects/{id}/objectives/{objective}/removal", buyer().of("objective", objective).seen(2), new NoBody());
        assertEquals(404, status(partnership(), "GET /projects/{id}/objectives/{objective}", buyer().of("objective", objective), null));
    }

    @Test
    void writesTheSheetOfProperty() {
        assertTrue(partnership().call("GET /projects/{id}/property", buyer(), null).toString().contains("version=0"));
        assertEquals(404, status(partnership(), "GET /projects/{id}/property", partner(), null));
        var body = new PropertyBody(List.of(new BackgroundPart(open.firm, "A patent")), "The town", null, null, null);
        assertTrue(partnership().call("PUT /projects/{id}/property", buyer(), body).toString().contains("missing=[licences, publication, confidentiality, " + open.town + ", " + open.rival + "], version=1"));
        assertEquals(412, status(partnership(), "PUT /projects/{id}/property", buyer(), body));
        assertEquals(422, status(partnership(), "PUT /projects/{id}/property", buyer().seen(1), new PropertyBody(List.of(new BackgroundPart("elsewhere", "x")), null, null, null, null)));
    }

    @Test
    void beginsMeasuresAndDecidesAnExperiment() {
        var body = new ExperimentBody("Three ponds", "North pond", "A sonde", null, null, "2026-12-01", null, null, "Twenty minutes");
        var one = buyer().of("experiment", created(experiments().call("POST /projects/{id}/experiments", buyer(), body)));
        var measures = new MeasuresBody(List.of(new MeasurePart("Lead time", "2026-11-20", new BigDecimal("11.50"), "min")));
        assertTrue(experiments().call("POST /projects/{id}/experiments/{experiment}/measures", one.seen(1), measures).toString().contains("fresh=1, changed=0, same=0, version=2"));
        assertEquals(412, status(experiments(), "POST /projects/{id}/experiments/{experiment}/measures", one.seen(1), measures));
        assertEquals(422, status(experiments(), "POST /projects/{id}/experiments/{experiment}/measures", one.seen(2), new MeasuresBody(List.of(new MeasurePart("Lead time", "2026-11-20", new BigDecimal("0.0000001"), "min")))));
        assertEquals(422, status(experiments(), "POST /projects/{id}/experiments/{experiment}/measures", one.seen(2), new MeasuresBody(List.of())));
        assertTrue(experiments().call("GET /projects/{id}/experiments/{experiment}/measures", partner().of("experiment", one.path("experiment")), null).toString().contains("series=Lead time, on=2026-11-20, value=11.5, unit=min"));
        assertTrue(experiments().call("POST /projects/{id}/experiments/{experiment}/decision", one.seen(2), new VerdictBody("EXTEND", "One more winter", "2027-03-31")).toString().contains("until=2027-03-31, open=true, version=3"));
        experiments().call("POST /projects/{id}/experiments/{experiment}/decision", one.seen(3), new VerdictBody("BUY", "It holds", null));
        assertEquals(409, status(experiments(), "PUT /projects/{id}/experiments/{experiment}", one.seen(4), body));
        assertTrue(experiments().call("POST /projects/{id}/experiments/{experiment}/reopening", one.seen(4), new ReasonBody("A slip")).toString().contains("verdict=, reason="));
        assertEquals(404, status(experiments(), "GET /projects/{id}/experiments/{experiment}", TestCall.by(open.buyer).of("elsewhere").of("experiment", one.path("experiment")), null));
        assertEquals(403, status(experiments(), "PUT /projects/{id}/experiments/{experiment}", partner().of("experiment", one.path("experiment")).seen(5), body));
    }
}
