// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.faisceau.console.spi.Problem;
import org.faisceau.console.spi.Routes.Created;
import org.faisceau.console.spi.Routes.Versioned;
import org.faisceau.directory.OpenDirectory;
import org.faisceau.directory.api.OrganisationKind;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Slice;
import org.faisceau.testkit.CaughtRoutes;
import org.faisceau.testkit.TestCall;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OrganisationsResourceTest {
    private static final String ONE = "/organisations/{id}";
    private final CaughtRoutes routes = new CaughtRoutes();
    private OpenDirectory open;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenDirectory(folder);
        new OrganisationsResource(open.organisations).declare(routes);
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void listsByKind() {
        open.add("Tramont");
        assertEquals(new Slice<>(List.of(), ""), call("GET /organisations", Map.of("kind", "COMPANY")));
    }

    @Test
    void refusesAKindThatIsNone() {
        assertEquals(422, problem("GET /organisations", Map.of("kind", "PLANET"), body("")).status());
    }

    @Test
    void recordsWithTheSirenOfASiret() {
        var created = (Created<?>) routes.call("POST /organisations", manager(Map.of(), 0), new OrganisationBody("Tramont", OrganisationKind.COMMUNE, null, "73282932000074", null, null, null, null, null, null));
        assertEquals("732829320", ((OrganisationAnswer) created.value()).siren());
    }

    @Test
    void namesTheFieldThatIsOff() {
        assertEquals("name", problem("POST /organisations", Map.of(), body("")).field());
        assertEquals("Écrivez le nom de l’organisation.", problem("POST /organisations", Map.of(), body("")).getMessage());
    }

    @Test
    void changesWhatWasSeen() {
        var there = open.add("Tramont");
        var changed = (Versioned<?>) routes.call("PUT " + ONE, manager(Map.of("id", there.id()), 1), body("Tramont-le-Haut"));
        assertEquals(2, changed.version());
    }

    @Test
    void keepsWhatTheCallerLeavesOut() {
        var created = (Created<?>) routes.call("POST /organisations", manager(Map.of(), 0), new OrganisationBody("Port imaginaire", OrganisationKind.OTHER_PUBLIC, null, null, null,
                "ENTITY", List.of("Vieux port"), List.of(new OrganisationBody.Belonging("NETWORK", "Ports", "2024-03-01", null)), "https://port.example", null));
        var changed = (Versioned<?>) routes.call("PUT " + ONE, manager(Map.of("id", created.id()), 1), body("Port"));
        var answer = (OrganisationAnswer) changed.value();
        assertEquals("ENTITY", answer.category());
        assertEquals(List.of("Port imaginaire", "Vieux port"), answer.formerNames());
        assertEquals("2024-03-01", answer.memberships().get(0).from());
    }

    @Test
    void saysThatItChangedMeanwhile() {
        var there = open.add("Tramont");
        assertEquals(412, problem("PUT " + ONE, Map.of("id", there.id()), body("Tramont-le-Haut")).status());
    }

    @Test
    void anUnknownOneIsNotFound() {
        assertEquals(404, problem("GET " + ONE, Map.of("id", "none"), body("")).status());
        assertEquals(404, problem("PUT " + ONE, Map.of("id", "none"), body("Tramont")).status());
    }

    @Test
    void refusesAForeignCompany() {
        var there = open.add("Tramont");
        var call = TestCall.by(new Actor("c", Role.COMPANY, "org-foreign")).of(there.id()).seen(1);
        assertEquals(403, assertThrows(Problem.class, () -> routes.call("PUT " + ONE, call, body("Mienne"))).status());
    }

    @Test
    void tellsAPersonOfItInWordsThatItsKindIsNotTheirsToChange() {
        var there = open.add("Tramont");
        var call = TestCall.by(new Actor("c", Role.BUYER, there.id())).of(there.id()).seen(1);
        var body = new OrganisationBody("Tramont", OrganisationKind.COMPANY, null, null, null, null, null, null, null, null);
        var problem = assertThrows(Problem.class, () -> routes.call("PUT " + ONE, call, body));
        assertEquals("kind", problem.field());
        assertEquals("La nature et les numéros se changent par le référent du Living-Lab : écrivez-lui.", problem.getMessage());
    }

    private Object call(String route, Map<String, String> values) {
        return routes.call(route, manager(values, 0), body(""));
    }

    private Problem problem(String route, Map<String, String> values, OrganisationBody body) {
        return assertThrows(Problem.class, () -> routes.call(route, manager(values, 7), body));
    }

    private static TestCall manager(Map<String, String> values, int seenVersion) {
        return TestCall.by(OpenDirectory.MANAGER).of(values.getOrDefault("id", "")).with(values).seen(seenVersion);
    }

    private static OrganisationBody body(String name) {
        return new OrganisationBody(name, OrganisationKind.COMMUNE, null, null, null, null, null, null, null, null);
    }
}
