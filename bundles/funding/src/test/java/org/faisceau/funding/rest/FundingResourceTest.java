// SPDX-License-Identifier: Apache-2.0
package org.faisceau.funding.rest;

import static org.faisceau.funding.OpenFunding.COMPANY;
import static org.faisceau.funding.OpenFunding.INNOVUP;
import static org.faisceau.funding.OpenFunding.OBSERVER;
import static org.faisceau.funding.OpenFunding.RIVAL;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.faisceau.console.spi.Problem;
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
        routes = CaughtRoutes.of(new FundingResource(open.schemes, open.plans));
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
}
