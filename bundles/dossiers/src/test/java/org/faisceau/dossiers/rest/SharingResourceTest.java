// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.faisceau.console.spi.Problem;
import org.faisceau.console.spi.Routes.Versioned;
import org.faisceau.directory.api.OrganisationKind;
import org.faisceau.dossiers.OpenDossiers;
import org.faisceau.dossiers.TrainingRegister;
import org.faisceau.dossiers.api.Dossier;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.faisceau.testkit.CaughtRoutes;
import org.faisceau.testkit.TestCall;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SharingResourceTest {
    private OpenDossiers open;
    private CaughtRoutes api;
    private CaughtRoutes copies;
    private Dossier dossier;
    private String town;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenDossiers(folder);
        api = CaughtRoutes.of(new SharingResource(open.dossiers, open.shares, open.labels, open.clock));
        copies = CaughtRoutes.of(new CopiesResource(open.copies, new TrainingRegister(open.store.store(), open.clock, open.ids, open.accounts)));
        dossier = open.inReview();
        town = open.organisation("Ville de Montbrume", OrganisationKind.COMMUNE);
    }

    @AfterEach
    void close() {
        open.close();
    }

    private Versioned<?> read(String part, Actor actor) {
        return (Versioned<?>) api.call("GET /dossiers/{id}/" + part, TestCall.by(actor).of(dossier.id()), "");
    }

    private Versioned<?> written(String part, Actor actor, int seen, Object body) {
        return (Versioned<?>) api.call("POST /dossiers/{id}/" + part, TestCall.by(actor).of(dossier.id()).seen(seen), body);
    }

    private Problem refused(String part, Actor actor, int seen, Object body) {
        return assertThrows(Problem.class, () -> written(part, actor, seen, body));
    }

    private DossierAnswer copied(Actor actor, CopyBody body) {
        return (DossierAnswer) copies.call("POST /dossiers/{id}/copies", TestCall.by(actor).of(dossier.id()), body);
    }

    @Test
    void sharesFromADayOnAndEndsIt() {
        var before = read("shares", open.buyer);
        var body = new ShareBody(town, "LEARNER", "2026-12-01", false);
        var shared = written("shares", open.buyer, before.version(), body);
        assertEquals(List.of(new SharesAnswer.One(town, "LEARNER", "2026-12-01", false)), ((SharesAnswer) shared.value()).shares());
        assertEquals(shared, read("shares", open.observer));
        assertEquals(412, refused("shares", open.buyer, before.version(), body).status());
        assertEquals(before, written("shares", open.buyer, shared.version(), new ShareBody(town, null, null, true)));
    }

    @Test
    void saysWhichFieldOfAShareIsOff() {
        int seen = read("shares", open.buyer).version();
        assertEquals("from", refused("shares", open.buyer, seen, new ShareBody(town, "LEARNER", "soon", false)).field());
        assertEquals("audience", refused("shares", open.buyer, seen, new ShareBody(town, "FRIEND", "2026-12-01", false)).field());
        assertEquals("organisation", refused("shares", open.buyer, seen, new ShareBody(open.buyer.organisation(), "LEARNER", "2026-12-01", false)).field());
        assertEquals(403, refused("shares", open.observer, seen, new ShareBody(town, "LEARNER", "2026-12-01", false)).status());
        assertEquals(404, refused("shares", new Actor("x", Role.BUYER, town), seen, new ShareBody(town, "LEARNER", "2026-12-01", false)).status());
    }

    @Test
    void putsALabelAndTakesItAway() {
        int seen = read("labels", open.buyer).version();
        var labelled = written("labels", open.buyer, seen, new LabelBody("Eau", false));
        assertEquals(new LabelsAnswer(List.of("Eau")), labelled.value());
        assertEquals(new LabelsAnswer(List.of()), read("labels", open.seller).value());
        assertEquals(412, refused("labels", open.buyer, seen, new LabelBody("Air", false)).status());
        assertEquals("label", refused("labels", open.buyer, labelled.version(), new LabelBody(null, false)).field());
        assertEquals(seen, written("labels", open.buyer, labelled.version(), new LabelBody("eau", true)).version());
    }

    @Test
    void copiesOffersAndMakesAnExercise() {
        var copy = copied(open.buyer, new CopyBody(List.of("CLAIMS", "LABELS"), null, false));
        assertEquals("DRAFT", copy.state());
        assertFalse(copy.exercise());
        assertTrue(copied(open.buyer, new CopyBody(null, null, true)).exercise());
        assertEquals(town, copied(open.seller, new CopyBody(List.of("CLAIMS"), town, false)).buyer());
        assertEquals("buyer", assertThrows(Problem.class, () -> copied(open.seller, new CopyBody(null, town, false))).field());
        assertEquals("parts", assertThrows(Problem.class, () -> copied(open.buyer, new CopyBody(List.of("VISAS"), null, false))).field());
        assertEquals(403, assertThrows(Problem.class, () -> copied(open.observer, new CopyBody(null, null, false))).status());
        assertEquals(404, assertThrows(Problem.class, () -> copied(new Actor("x", Role.BUYER, town), new CopyBody(null, null, true))).status());
    }
}
