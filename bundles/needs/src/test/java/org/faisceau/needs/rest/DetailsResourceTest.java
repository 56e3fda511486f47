// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import org.faisceau.console.spi.Problem;
import org.faisceau.console.spi.Routes.Versioned;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Slice;
import org.faisceau.needs.OpenNeeds;
import org.faisceau.needs.api.Need;
import org.faisceau.needs.api.ValueLine.Kind;
import org.faisceau.needs.rest.ValueBody.Line;
import org.faisceau.testkit.CaughtRoutes;
import org.faisceau.testkit.TestCall;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a need has besides its content, as other programs read and write it. */
class DetailsResourceTest {
    private OpenNeeds open;
    private CaughtRoutes routes;
    private Need need;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenNeeds(folder);
        routes = CaughtRoutes.of(new DetailsResource(open.needs, open.details, open.values, open.attachments));
        need = open.registered("Fuites");
    }

    @AfterEach
    void close() {
        open.close();
    }

    private TestCall by(Actor actor, int version) {
        return TestCall.by(actor).of(need.id()).seen(version);
    }

    private static DetailBody details(List<String> requirements, String family) {
        return new DetailBody(requirements, "Avant l’été", null, null, true, "Eau", null, family, true);
    }

    @Test
    void writesAndReadsWhatBindsAndWhetherTheBuyerIsNamed() {
        var written = (Versioned<?>) routes.call("PUT /needs/{id}/details", by(open.buyer(), 0), details(List.of("Localise à dix mètres"), "F12"));
        var read = (Versioned<?>) routes.call("GET /needs/{id}/details", by(open.buyer(), 0), "");
        assertEquals(written, read);
        assertEquals(true, ((DetailBody) read.value()).anonymous());
    }

    @Test
    void tellsAllThatIsOffAtOnce() {
        var off = assertThrows(Problem.class, () -> routes.call("PUT /needs/{id}/details", by(open.buyer(), 0), details(List.of("x".repeat(301)), "x".repeat(201))));
        assertEquals(List.of("requirements", "family"), off.errors().stream().map(Problem.Error::field).toList());
    }

    @Test
    void writesTheValueSheetAndNamesTheLineThatIsOff() {
        var sheet = new ValueBody(List.of(new Line(Kind.BASE, "Ferme", 1_000_00, null), new Line(Kind.RENEWAL, null, 500_00, 3)));
        var written = (Versioned<?>) routes.call("PUT /needs/{id}/value", by(open.buyer(), 0), sheet);
        assertEquals(1, written.version());
        assertEquals(2_500_00, open.values.find(open.buyer(), need.id()).orElseThrow().total().cents());
        var off = new ValueBody(List.of(new Line(Kind.BASE, "", -1, 0)));
        var problem = assertThrows(Problem.class, () -> routes.call("PUT /needs/{id}/value", by(open.buyer(), 1), off));
        assertEquals(List.of("lines[0].times", "lines[0].amountCents"), problem.errors().stream().map(Problem.Error::field).toList());
    }

    @Test
    void showsStrangersNeitherValueNorHiddenNeeds() {
        var stranger = new Actor("stranger", Role.BUYER, open.otherTown);
        assertEquals(404, assertThrows(Problem.class, () -> routes.call("GET /needs/{id}/value", by(stranger, 0), "")).status());
        assertEquals(404, assertThrows(Problem.class, () -> routes.call("GET /needs/{id}/files", by(stranger, 0), "")).status());
        assertEquals(List.of(), ((Slice<?>) routes.call("GET /needs/{id}/files", by(open.buyer(), 0), "")).items());
    }
}
