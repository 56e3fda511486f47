// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.rest;

import static org.faisceau.needs.OpenNeeds.MANAGER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.faisceau.console.spi.Problem;
import org.faisceau.console.spi.Routes.Versioned;
import org.faisceau.directory.api.OrganisationKind;
import org.faisceau.directory.api.Organisations.Draft;
import org.faisceau.directory.api.Organisations.Registering;
import org.faisceau.kernel.api.Actor;
import org.faisceau.needs.AudienceRegister;
import org.faisceau.needs.OpenNeeds;
import org.faisceau.testkit.CaughtRoutes;
import org.faisceau.testkit.TestCall;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AudiencesResourceTest {
    private OpenNeeds open;
    private CaughtRoutes api;
    private String need;
    private String company;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenNeeds(folder);
        api = CaughtRoutes.of(new AudiencesResource(new AudienceRegister(open.store.store(), open.needs, open.organisations)));
        need = open.registered("Fuites").id();
        var draft = new Draft("Clairval Énergies", OrganisationKind.COMPANY, "", "", "");
        company = ((Registering.Registered) open.organisations.register(MANAGER, draft)).organisation().id();
    }

    @AfterEach
    void close() {
        open.close();
    }

    private AudienceAnswer addressed(int seen, String... companies) {
        var body = new AudienceBody(List.of(companies));
        return (AudienceAnswer) ((Versioned<?>) api.call("PUT /needs/{id}/audience", TestCall.by(open.buyer()).of(need).seen(seen), body)).value();
    }

    private AudienceAnswer read(Actor who) {
        return (AudienceAnswer) ((Versioned<?>) api.call("GET /needs/{id}/audience", TestCall.by(who).of(need), "")).value();
    }

    @Test
    void addressesANeedToCompaniesAndBackToAll() {
        assertTrue(read(MANAGER).toAll());
        assertEquals(List.of(company), addressed(0, company).companies());
        assertEquals(List.of(company), read(open.buyer()).companies());
        assertTrue(addressed(1).toAll());
    }

    @Test
    void saysWhatIsOffAndWhoWasFaster() {
        assertEquals("companies", assertThrows(Problem.class, () -> addressed(0, open.otherTown)).field());
        assertThrows(Problem.class, () -> addressed(7, company));
        var absent = assertThrows(Problem.class, () -> api.call("PUT /needs/{id}/audience", TestCall.by(open.buyer()).of(need).seen(0), new AudienceBody(null)));
        assertEquals("companies", absent.field());
        assertThrows(Problem.class, () -> read(open.otherBuyer()));
    }
}
