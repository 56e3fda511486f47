// SPDX-License-Identifier: Apache-2.0
package org.faisceau.funding.rest;

import static org.faisceau.funding.OpenFunding.COMPANY;
import static org.faisceau.funding.OpenFunding.INNOVUP;
import static org.faisceau.funding.OpenFunding.MANAGER;
import static org.faisceau.funding.OpenFunding.OBSERVER;
import static org.faisceau.funding.OpenFunding.RIVAL;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.faisceau.console.spi.Problem;
import org.faisceau.console.spi.Routes.Created;
import org.faisceau.funding.OpenFunding;
import org.faisceau.testkit.CaughtRoutes;
import org.faisceau.testkit.TestCall;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

public class FundingResourceTest {
    private OpenFunding open;
    private CaughtRoutes routes;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenFunding(folder);
        routes = CaughtRoutes.of(new FundingResource(open.schemes, open.schemes, open.plans));
    }

    @AfterEach
    void close() {
        open.close();
    }

    private static PlanBody body(String amount, String about) {
        return new PlanBody("By machine", about, "2027-01-31", null, List.of(new LineBody(null, "Equipment", amount, null, null)), List.of(new LineBody("GRANT", null, "10.00", INNOVUP, true)));
    }

    private static Problem problem(Runnable call) {
        return assertThrows(Problem.class, call::run);
    }

    @Test
    void listsSchemesWithTheirSources() {
        var seen = routes.call("GET /funding/schemes", TestCall.by(OBSERVER).with(Map.of("text", "innov")), null).toString();
        assertTrue(seen.contains("GRANT=100000.00") && seen.contains("sourceDay=2025-06-05") && seen.contains("STATED"), seen);
    }

    @Test
    void addsAPlanAndSaysWhichFieldIsOff() {
        assertTrue(routes.call("POST /funding/plans", TestCall.by(COMPANY), body("12500.50", "project:p1")).toString().contains("difference=-12490.50"));
        assertEquals("expenses", problem(() -> routes.call("POST /funding/plans", TestCall.by(COMPANY), body("much", null))).field());
        assertEquals("about", problem(() -> routes.call("POST /funding/plans", TestCall.by(COMPANY), body("1", "nothing"))).field());
        assertEquals(403, problem(() -> routes.call("POST /funding/plans", TestCall.by(OBSERVER), body("1", null))).status());
    }

    @Test
    void changesAPlanOfTheVersionSeenAlone() {
        var id = open.plan("Plan").id();
        assertTrue(routes.call("PUT /funding/plans/{id}", TestCall.by(COMPANY).of(id).seen(1), body("10", null)).toString().contains("version=2"));
        assertEquals(412, problem(() -> routes.call("PUT /funding/plans/{id}", TestCall.by(COMPANY).of(id).seen(1), body("10", null))).status());
        assertEquals(404, problem(() -> routes.call("GET /funding/plans/{id}", TestCall.by(RIVAL).of(id), null)).status());
    }

    private static SchemeBody scheme(String until) {
        return new SchemeBody("By machine", "Metropolis", null, null, null, "https://aids.example/try", "30000", null, "2026-01-01", until, "A page", "2026-09-01", "STATED", null, List.of("Is it a trial? | Trials alone."), null);
    }

    @Test
    void writesASchemeOfTheLivingLab() {
        var created = (Created<?>) routes.call("POST /funding/schemes", TestCall.by(MANAGER), scheme("2026-12-31"));
        assertTrue(created.toString().contains("own=true") && created.toString().contains("GRANT=30000.00"), created::toString);
        assertTrue(routes.call("GET /funding/schemes", TestCall.by(OBSERVER).with(Map.of("text", "machine")), null).toString().contains(created.id()));
        assertEquals("until", problem(() -> routes.call("POST /funding/schemes", TestCall.by(MANAGER), scheme("2025-12-31"))).field());
        assertEquals(403, problem(() -> routes.call("POST /funding/schemes", TestCall.by(COMPANY), scheme(null))).status());
        assertEquals(412, problem(() -> routes.call("PUT /funding/schemes/{id}", TestCall.by(MANAGER).of(created.id()).seen(7), scheme(null))).status());
        assertTrue(routes.call("PUT /funding/schemes/{id}", TestCall.by(MANAGER).of(created.id()).seen(1), scheme(null)).toString().contains("version=2"));
        assertEquals(404, problem(() -> routes.call("PUT /funding/schemes/{id}", TestCall.by(MANAGER).of(INNOVUP).seen(0), scheme(null))).status());
    }

    @Test
    void aPlanPaysForWhatPlansCanPayForAlone() {
        assertEquals("about", problem(() -> routes.call("POST /funding/plans", TestCall.by(COMPANY), body("1", "person:p1"))).field());
    }
}
