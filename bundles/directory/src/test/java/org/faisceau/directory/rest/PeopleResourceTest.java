// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.rest;

import static org.faisceau.directory.OpenSolutions.MANAGER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.faisceau.console.spi.Problem;
import org.faisceau.console.spi.Routes.Created;
import org.faisceau.console.spi.Routes.Versioned;
import org.faisceau.directory.OpenPeople;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Slice;
import org.faisceau.testkit.CaughtRoutes;
import org.faisceau.testkit.TestCall;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PeopleResourceTest {
    private static final String ONE = "/people/{id}";
    private final CaughtRoutes routes = new CaughtRoutes();
    private OpenPeople open;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenPeople(folder);
        new PeopleResource(open.people).declare(routes);
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void recordsAndChangesWhatWasSeen() {
        var created = (Created<?>) routes.call("POST /people", call(MANAGER, Map.of(), 0), body("Lou Fictive", "2027-01-31"));
        assertEquals("ECOLAB", ((PersonAnswer) created.value()).side());
        var changed = (Versioned<?>) routes.call("PUT " + ONE, call(MANAGER, Map.of("id", created.id()), 1), body("Lou Autre", "2027-01-31"));
        assertEquals(2, changed.version());
        assertEquals(412, problem("PUT " + ONE, call(MANAGER, Map.of("id", created.id()), 1), body("Lou", "2027-01-31")).status());
    }

    @Test
    void namesTheFieldThatIsOff() {
        assertEquals("endsOn", problem("POST /people", call(MANAGER, Map.of(), 0), body("Lou", "")).field());
        assertEquals("endsOn", problem("POST /people", call(MANAGER, Map.of(), 0), body("Lou", "2026-01-01")).field());
        assertEquals("side", problem("GET /people", call(MANAGER, Map.of("side", "KING"), 0), body("", "")).field());
    }

    @Test
    void recordsSomebodyTwiceOnPurposeAlone() {
        var body = body("Lou Fictive", "2027-01-31");
        routes.call("POST /people", call(MANAGER, Map.of(), 0), body);
        var refused = problem("POST /people", call(MANAGER, Map.of(), 0), body);
        assertEquals(409, refused.status());
        assertTrue(refused.getMessage().contains("?another=true"), refused.getMessage());
        assertInstanceOf(Created.class, routes.call("POST /people", call(MANAGER, Map.of("another", "true"), 0), body));
    }

    @Test
    void showsACompanyItsOwnAlone() {
        var mine = open.add(open.content("Lou Fictive"));
        assertEquals(new Slice<>(List.of(), ""), routes.call("GET /people", call(open.at.buyer, Map.of(), 0), body("", "")));
        assertEquals(404, problem("GET " + ONE, call(open.at.buyer, Map.of("id", mine.id()), 0), body("", "")).status());
        assertEquals(403, problem("POST /people", call(open.at.buyer, Map.of(), 0), body("Lou", "2027-01-31")).status());
    }

    private Problem problem(String route, TestCall call, PersonBody body) {
        return assertThrows(Problem.class, () -> routes.call(route, call, body));
    }

    private static TestCall call(Actor actor, Map<String, String> values, int seenVersion) {
        return TestCall.by(actor).of(values.getOrDefault("id", "")).with(values).seen(seenVersion);
    }

    private static PersonBody body(String name, String endsOn) {
        return new PersonBody(name, "ECOLAB", null, null, null, null, null, null, "Invitations", endsOn);
    }
}
