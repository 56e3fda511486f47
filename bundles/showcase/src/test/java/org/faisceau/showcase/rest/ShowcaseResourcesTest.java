// SPDX-License-Identifier: Apache-2.0
package org.faisceau.showcase.rest;

import static org.faisceau.showcase.OpenShowcase.MANAGER;
import static org.faisceau.showcase.OpenShowcase.OBSERVER;
import static org.faisceau.showcase.OpenShowcase.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.faisceau.console.spi.Problem;
import org.faisceau.showcase.OpenShowcase;
import org.faisceau.showcase.api.IssueFilter;
import org.faisceau.showcase.api.IssueOrder;
import org.faisceau.testkit.CaughtRoutes;
import org.faisceau.testkit.TestCall;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

public class ShowcaseResourcesTest {
    private OpenShowcase open;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenShowcase(folder);
    }

    @AfterEach
    void close() {
        open.close();
    }

    private CaughtRoutes agreements() {
        return CaughtRoutes.of(new AgreementsResource(open.agreements, open.showcase));
    }

    private static Problem problem(Runnable call) {
        return assertThrows(Problem.class, call::run);
    }

    @Test
    void noteWithdrawAndTellWhatIsShown() {
        var body = new AgreementBody("" + open.resident.ref(), "Direction", "2026-11-20", null, null);
        assertTrue(agreements().call("POST /agreements", TestCall.by(open.seller), body).toString().contains("given=true"));
        var id = open.agreements.about(MANAGER, open.resident.ref()).orElseThrow().id();
        assertTrue(agreements().call("GET /exhibits", TestCall.by(OBSERVER).with(Map.of("of", "RESIDENT")), null).toString().contains("Pompes fictives SAS"));
        assertEquals(412, problem(() -> agreements().call("POST /agreements/{id}/withdrawal", TestCall.by(open.seller).of(id).seen(7), new NoBody())).status());
        agreements().call("POST /agreements/{id}/withdrawal", TestCall.by(open.seller).of(id).seen(1), new NoBody());
        assertFalse(agreements().call("GET /exhibits", TestCall.by(OBSERVER), null).toString().contains("Pompes fictives SAS"));
        agreements().call("POST /agreements/{id}/return", TestCall.by(open.seller).of(id).seen(2), new NoBody());
        assertEquals(409, problem(() -> agreements().call("POST /agreements", TestCall.by(MANAGER), body)).status(), "there is one");
        assertTrue(agreements().call("PUT /agreements/{id}", TestCall.by(MANAGER).of(id).seen(3), new AgreementBody(null, "Gérance", "2026-11-20", null, null)).toString().contains("Gérance"));
        assertEquals(404, problem(() -> agreements().call("GET /agreements/{id}", TestCall.by(OBSERVER).of(id), null)).status());
    }

    @Test
    void sayWhichFieldIsOff() {
        assertEquals("about", problem(() -> agreements().call("POST /agreements", TestCall.by(MANAGER), new AgreementBody("nonsense", "x", "2026-11-20", null, null))).field());
        assertEquals("agreedOn", problem(() -> agreements().call("POST /agreements", TestCall.by(MANAGER), new AgreementBody("" + open.resident.ref(), "x", null, null, null))).field());
        assertEquals("of", problem(() -> agreements().call("GET /agreements", TestCall.by(MANAGER).with(Map.of("of", "THING")), null)).field());
    }

    @Test
    void renewWhatWasWithdrawnWithTheVersionSeen() {
        var one = open.agreed();
        var body = new AgreementBody(null, "Gérance", "2026-11-25", null, null);
        assertEquals(409, problem(() -> agreements().call("POST /agreements/{id}/renewal", TestCall.by(MANAGER).of(one.id()).seen(1), body)).status(), "it is given");
        done(open.agreements.withdraw(open.seller, open.resident.ref()));
        assertEquals(412, problem(() -> agreements().call("POST /agreements/{id}/renewal", TestCall.by(MANAGER).of(one.id()).seen(1), body)).status());
        assertTrue(agreements().call("POST /agreements/{id}/renewal", TestCall.by(MANAGER).of(one.id()).seen(2), body).toString().contains("given=true"));
    }

    @Test
    void keepAndSendIssues() {
        var issues = CaughtRoutes.of(new IssuesResource(open.issues));
        assertTrue(issues.call("POST /issues", TestCall.by(MANAGER), new IssueBody("NEWSLETTER", "By machine", null, List.of("need:n1"))).toString().contains("need:n1"));
        assertEquals("kind", problem(() -> issues.call("POST /issues", TestCall.by(MANAGER), new IssueBody("BOOK", "x", null, null))).field());
        assertEquals("picks", problem(() -> issues.call("POST /issues", TestCall.by(MANAGER), new IssueBody("PIECE", "x", null, List.of("nonsense")))).field());
        var id = open.issues.page(MANAGER, IssueFilter.all(), IssueOrder.LATEST, "", 1).items().get(0).id();
        assertEquals(404, problem(() -> issues.call("GET /issues/{id}", TestCall.by(OBSERVER).of(id), null)).status());
        assertEquals("roles", problem(() -> issues.call("POST /issues/{id}/sending", TestCall.by(MANAGER).of(id).seen(1), new SendingBody(List.of("EVERYBODY"), null))).field());
        assertTrue(issues.call("POST /issues/{id}/sending", TestCall.by(MANAGER).of(id).seen(1), new SendingBody(List.of("BUYER"), null)).toString().contains("sentTo=[BUYER]"));
        assertEquals(409, problem(() -> issues.call("PUT /issues/{id}", TestCall.by(MANAGER).of(id).seen(2), new IssueBody("NEWSLETTER", "Other", null, null))).status());
    }
}
