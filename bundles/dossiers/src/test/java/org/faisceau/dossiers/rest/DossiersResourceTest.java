// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import org.faisceau.console.spi.Problem;
import org.faisceau.console.spi.Routes.Created;
import org.faisceau.console.spi.Routes.Versioned;
import org.faisceau.dossiers.OpenDossiers;
import org.faisceau.dossiers.api.Dossier;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Slice;
import org.faisceau.testkit.CaughtRoutes;
import org.faisceau.testkit.TestCall;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DossiersResourceTest {
    private OpenDossiers open;
    private CaughtRoutes api;
    private CaughtRoutes within;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenDossiers(folder);
        api = CaughtRoutes.of(new DossiersResource(open.dossiers));
        within = CaughtRoutes.of(new WithinResource(open.dossiers, open.visas, open.conclusions));
    }

    @AfterEach
    void close() {
        open.close();
    }

    private Created<?> opened(String need) {
        return (Created<?>) api.call("POST /dossiers", TestCall.by(open.buyer), new OpeningBody(open.solution.id(), open.buyer.organisation(), need, false));
    }

    @Test
    void opensForTheOwnOrganisationWhereABuyerNamesNone() {
        var made = (Created<?>) api.call("POST /dossiers", TestCall.by(open.buyer), new OpeningBody(open.solution.id(), null, null, false));
        assertTrue(made.value().toString().contains(open.buyer.organisation()), made.value().toString());
    }

    private int found(Map<String, String> filters) {
        return ((Slice<?>) api.call("GET /dossiers", TestCall.by(open.buyer).with(filters), "")).items().size();
    }

    private int within(Dossier dossier, String part, Actor actor) {
        return ((Slice<?>) within.call("GET /dossiers/{id}/" + part, TestCall.by(actor).of(dossier.id()), "")).items().size();
    }

    @Test
    void opensOneAndTakesAStep() {
        var id = opened("").id();
        var moved = (Versioned<?>) api.call("POST /dossiers/{id}/steps", TestCall.by(open.buyer).of(id).seen(1), new StepBody("SUBMITTED", null));
        assertEquals("SUBMITTED", ((DossierAnswer) moved.value()).state());
        assertEquals(412, assertThrows(Problem.class, () -> api.call("POST /dossiers/{id}/steps", TestCall.by(open.buyer).of(id).seen(1), new StepBody("CHECK", null))).status());
        assertThrows(Problem.class, () -> api.call("GET /dossiers/{id}", TestCall.by(new Actor("x", Role.BUYER, "elsewhere")).of(id), ""));
    }

    @Test
    void refusesANeedThatOneMayNotRead() {
        assertEquals("need", assertThrows(Problem.class, () -> opened("need-of-somebody")).field());
    }

    @Test
    void narrowsByBuyerAndCompany() {
        opened("");
        assertEquals(1, found(Map.of("buyer", open.buyer.organisation(), "company", open.seller.organisation())));
        assertEquals(0, found(Map.of("buyer", "elsewhere")));
    }

    @Test
    void readsWhatIsWithinAsFarAsOneMay() {
        var dossier = open.inReview();
        open.quoted(dossier, open.seller, "A1", true);
        open.circuit(false);
        OpenDossiers.done(open.visas.ask(open.buyer, dossier.id()));
        assertEquals(1, within(dossier, "evidence", open.buyer));
        assertEquals(0, within(dossier, "evidence", open.observer));
        assertEquals(2, within(dossier, "visas", open.buyer));
        assertEquals(0, within(dossier, "visas", open.seller));
        assertEquals(0, within(dossier, "conclusions", open.buyer));
        assertThrows(Problem.class, () -> within(dossier, "visas", new Actor("x", Role.BUYER, "elsewhere")));
    }
}
