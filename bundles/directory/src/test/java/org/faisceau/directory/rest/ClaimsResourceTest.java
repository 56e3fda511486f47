// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.rest;

import static org.faisceau.directory.OpenSolutions.MANAGER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.Map;
import org.faisceau.console.spi.Problem;
import org.faisceau.console.spi.Routes.Created;
import org.faisceau.console.spi.Routes.Versioned;
import org.faisceau.directory.OpenClaims;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.faisceau.testkit.CaughtRoutes;
import org.faisceau.testkit.TestCall;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClaimsResourceTest {
    private final CaughtRoutes routes = new CaughtRoutes();
    private OpenClaims open;
    private Actor newcomer;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenClaims(folder);
        newcomer = open.person("newcomer", Role.COMPANY);
        new ClaimsResource(open.claims).declare(routes);
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void isMadeThenDecided() {
        var made = (Created<?>) routes.call("POST /claims", call(newcomer, Map.of(), 0), new ClaimBody(OpenClaims.SIRET, "Aquasonde", null));
        var decided = (Versioned<?>) decide(MANAGER, made.id(), 1, "APPROVED", "");
        assertEquals("APPROVED", ((ClaimAnswer) decided.value()).state());
        assertEquals(412, assertThrows(Problem.class, () -> decide(MANAGER, made.id(), 1, "REFUSED", "Non")).status());
    }

    @Test
    void saysWhyNot() {
        var wrong = assertThrows(Problem.class, () -> routes.call("POST /claims", call(newcomer, Map.of(), 0), new ClaimBody("123", "Aquasonde", null)));
        assertEquals("siret", wrong.field());
        var claim = open.asked(newcomer);
        assertEquals(409, assertThrows(Problem.class, () -> decide(MANAGER, claim.id(), 1, "REFUSED", "")).status());
        assertEquals(403, assertThrows(Problem.class, () -> decide(newcomer, claim.id(), 1, "APPROVED", "")).status());
        assertEquals("to", assertThrows(Problem.class, () -> decide(MANAGER, claim.id(), 1, "PENDING", "")).field());
        assertEquals(404, assertThrows(Problem.class, () -> decide(open.at.seller, claim.id(), 1, "APPROVED", "")).status());
    }

    private Object decide(Actor actor, String id, int seen, String to, String reason) {
        return routes.call("PUT /claims/{id}/decision", call(actor, Map.of("id", id), seen), new ClaimDecisionBody(to, reason));
    }

    private static TestCall call(Actor actor, Map<String, String> values, int seenVersion) {
        return TestCall.by(actor).of(values.getOrDefault("id", "")).with(values).seen(seenVersion);
    }
}
