// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects.rest;

import static org.faisceau.projects.OpenProjects.MANAGER;
import static org.faisceau.projects.OpenProjects.OBSERVER;
import static org.faisceau.projects.OpenProjects.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.faisceau.console.spi.Problem;
import org.faisceau.projects.OpenProjects;
import org.faisceau.projects.api.Assessment;
import org.faisceau.projects.api.Experiment;
import org.faisceau.projects.api.Iteration;
import org.faisceau.projects.api.Level;
import org.faisceau.projects.api.Question;
import org.faisceau.testkit.CaughtRoutes;
import org.faisceau.testkit.TestCall;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

public class WorkResourceTest {
    @Test
    void tellsWhatWasDoneToWhoReadsTheProjectAlone(@TempDir Path folder) {
        try (var open = new OpenProjects(folder)) {
            var id = open.project().id();
            done(open.assessments.say(MANAGER, id, 2026, Question.TEAM, 0, new Assessment.Content(Level.BEGUN, "Two people")));
            var iteration = done(open.iterations.open(MANAGER, id, new Iteration.Content("A sonde tells", "Three ponds", "It does")));
            done(open.iterations.decide(MANAGER, id, iteration.id(), 1, Iteration.Verdict.STOP, "Enough", ""));
            done(open.experiments.add(MANAGER, id, Experiment.Content.titled("Three ponds", "North pond", "A sonde")));
            var routes = CaughtRoutes.of(new WorkResource(open.projects, open.assessments, open.iterations, open.experiments));
            var partner = TestCall.by(open.partner).of(id);
            assertTrue(routes.call("GET /projects/{id}/pillars", partner, null).toString().contains("pillar=PEOPLE, question=TEAM, level=BEGUN"));
            assertTrue(routes.call("GET /projects/{id}/iterations", partner, null).toString().contains("verdict=STOP, reason=Enough"));
            assertTrue(routes.call("GET /projects/{id}/experiments", partner, null).toString().contains("place=North pond"));
            assertEquals(404, assertThrows(Problem.class, () -> routes.call("GET /projects/{id}/iterations", TestCall.by(OBSERVER).of(id), null)).status());
        }
    }
}
