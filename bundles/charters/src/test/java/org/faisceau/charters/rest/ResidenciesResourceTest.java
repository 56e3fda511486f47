// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters.rest;

import static org.faisceau.charters.OpenCharters.MANAGER;
import static org.faisceau.charters.OpenCharters.OBSERVER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import org.faisceau.charters.OpenCharters;
import org.faisceau.charters.ResidencyRegister;
import org.faisceau.charters.api.Lab;
import org.faisceau.console.spi.Problem;
import org.faisceau.console.spi.Routes.Created;
import org.faisceau.directory.api.OrganisationKind;
import org.faisceau.kernel.TimeOrderedIds;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.faisceau.testkit.CaughtRoutes;
import org.faisceau.testkit.TestCall;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Today is 26 November 2026. */
public class ResidenciesResourceTest {
    private OpenCharters open;
    private Lab lab;
    private CaughtRoutes routes;
    private String firm;
    private Actor ours;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenCharters(folder);
        lab = open.lab();
        firm = open.organisation("Pompes par programme SAS", OrganisationKind.COMPANY);
        ours = new Actor("ours", Role.COMPANY, firm);
        routes = CaughtRoutes.of(new ResidenciesResource(open.labs, new ResidencyRegister(open.store.store(), open.clock, new TimeOrderedIds(open.clock), open.organisations)));
    }

    @AfterEach
    void close() {
        open.close();
    }

    private ResidencyBody body(String company, String appliedOn, String rent) {
        return new ResidencyBody(lab.id(), company, appliedOn, "Réseaux d’eau", null, null, rent, 24, null, null, 2, null, null);
    }

    private Problem refused(String route, TestCall call, Object body) {
        return assertThrows(Problem.class, () -> routes.call(route, call, body));
    }

    private Created<?> applied() {
        return (Created<?>) routes.call("POST /residencies", TestCall.by(ours), body(firm, "2026-11-20", null));
    }

    @Test
    void aCompanyAppliesByProgramForItselfAlone() {
        var asked = applied().value().toString();
        assertTrue(asked.contains("state=APPLIED") && asked.contains("stayMonths=0"), "months are the authority's: " + asked);
        assertEquals(403, refused("POST /residencies", TestCall.by(ours), body(open.organisation("Autre par programme SAS", OrganisationKind.COMPANY), "2026-11-20", null)).status());
        assertEquals("company", refused("POST /residencies", TestCall.by(ours), body(firm, "2026-11-20", null)).field(), "it applied already");
    }

    @Test
    void saysWhichFieldIsOff() {
        assertEquals("appliedOn", refused("POST /residencies", TestCall.by(MANAGER), body(firm, "soon", null)).field());
        assertEquals("appliedOn", refused("POST /residencies", TestCall.by(MANAGER), body(firm, null, null)).field());
        assertEquals("rent", refused("POST /residencies", TestCall.by(MANAGER), body(firm, "2026-11-20", "HIGH")).field());
        assertEquals("company", refused("POST /residencies", TestCall.by(MANAGER), body(open.town, "2026-11-20", null)).field());
    }

    @Test
    void aStayGoesStepByStepWithTheVersionSeen() {
        var id = applied().id();
        var yes = new StepBody(true, "Un besoin du territoire", null, null, null);
        assertEquals(412, refused("POST /residencies/{id}/decision", TestCall.by(MANAGER).of(id).seen(9), yes).status());
        assertEquals("reason", refused("POST /residencies/{id}/decision", TestCall.by(MANAGER).of(id).seen(1), new StepBody(true, null, null, null, null)).field());
        assertTrue(routes.call("POST /residencies/{id}/decision", TestCall.by(MANAGER).of(id).seen(1), yes).toString().contains("state=ACCEPTED"));
        assertEquals(409, refused("POST /residencies/{id}/departure", TestCall.by(MANAGER).of(id).seen(2), new StepBody(null, null, "2026-11-26", 1, 2)).status());
        assertTrue(routes.call("POST /residencies/{id}/arrival", TestCall.by(MANAGER).of(id).seen(2), new StepBody(null, null, "2026-11-25", null, null)).toString().contains("state=HOSTED"));
        assertTrue(routes.call("POST /residencies/{id}/departure", TestCall.by(MANAGER).of(id).seen(3), new StepBody(null, null, "2026-11-26", 1, 2)).toString().contains("jobs=2"));
    }

    @Test
    void listsWhatACallerMayReadNarrowedByState() {
        applied();
        open.resident(lab, "2026-03-01");
        assertTrue(routes.call("GET /residencies", TestCall.by(MANAGER).with(Map.of("state", "APPLIED")), null).toString().contains(firm));
        assertFalse(routes.call("GET /residencies", TestCall.by(MANAGER).with(Map.of("state", "HOSTED")), null).toString().contains(firm));
        assertFalse(routes.call("GET /residencies", TestCall.by(OBSERVER), null).toString().contains(firm), "an application is not for all");
        assertEquals("state", refused("GET /residencies", TestCall.by(MANAGER).with(Map.of("state", "NOWHERE")), null).field());
    }

    @Test
    void whoSeesOnlyWhoIsHostedReadsNoAgreement() {
        var id = ((Created<?>) routes.call("POST /residencies", TestCall.by(MANAGER), body(firm, "2026-11-20", null))).id();
        assertEquals(404, refused("GET /residencies/{id}", TestCall.by(OBSERVER).of(id), null).status());
        routes.call("POST /residencies/{id}/decision", TestCall.by(MANAGER).of(id).seen(1), new StepBody(true, "Oui", null, null, null));
        routes.call("POST /residencies/{id}/arrival", TestCall.by(MANAGER).of(id).seen(2), new StepBody(null, null, "2026-11-25", null, null));
        assertTrue(routes.call("GET /residencies/{id}", TestCall.by(ours).of(id), null).toString().contains("stayMonths=24"));
        assertTrue(routes.call("GET /residencies/{id}", TestCall.by(OBSERVER).of(id), null).toString().contains("stayMonths=0"));
    }
}
