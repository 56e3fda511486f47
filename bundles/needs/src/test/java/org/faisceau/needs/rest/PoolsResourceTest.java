// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.rest;

import static org.faisceau.needs.OpenNeeds.MANAGER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.Gson;
import java.nio.file.Path;
import java.util.List;
import org.faisceau.console.spi.Problem;
import org.faisceau.console.spi.Routes.Created;
import org.faisceau.console.spi.Routes.Versioned;
import org.faisceau.needs.OpenNeeds;
import org.faisceau.needs.api.Content;
import org.faisceau.testkit.CaughtRoutes;
import org.faisceau.testkit.TestCall;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PoolsResourceTest {
    private OpenNeeds open;
    private CaughtRoutes api;
    private String one;
    private String other;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenNeeds(folder);
        api = CaughtRoutes.of(new PoolsResource(open.pools()));
        one = open.registered("Leaks").id();
        other = open.registered(Content.titled("Losses", open.otherTown)).id();
    }

    @AfterEach
    void close() {
        open.close();
    }

    private PoolBody body(String json) {
        return new Gson().fromJson(json.replace("ONE", one).replace("OTHER", other), PoolBody.class);
    }

    @Test
    void takesNeedsTogetherAndReadsThemBack() {
        var created = (Created<?>) api.call("POST /pools", TestCall.by(MANAGER), body("{'needs': ['ONE', 'OTHER'], 'title': 'Water'}"));
        var changed = (Versioned<?>) api.call("PUT /pools/{id}", TestCall.by(MANAGER).of(created.id()).seen(1),
                body("{'sharing': 'PERCENT', 'totalCents': 1000000, 'shares': {'ONE': 2500, 'OTHER': 7500}}"));
        var read = (Versioned<?>) api.call("GET /pools/{id}", TestCall.by(open.buyer()).of(created.id()), "");
        assertEquals(changed.value(), read.value());
        assertEquals(1_000_000L, ((PoolAnswer) read.value()).valueCents());
    }

    @Test
    void saysWhatIsOff() {
        var few = assertThrows(Problem.class, () -> api.call("POST /pools", TestCall.by(MANAGER), body("{'needs': ['ONE']}")));
        assertEquals("Il faut au moins deux besoins.", few.getMessage());
        assertEquals("form", assertThrows(Problem.class, () -> api.call("POST /pools", TestCall.by(MANAGER), body("{'needs': ['ONE', 'OTHER'], 'form': 'x'}"))).field());
    }

    @Test
    void refusesWhatAChangeDoesNotDoAndWritesNothingWhereNothingChanges() {
        var created = (Created<?>) api.call("POST /pools", TestCall.by(MANAGER), body("{'needs': ['ONE', 'OTHER']}"));
        var asked = TestCall.by(MANAGER).of(created.id()).seen(1);
        var off = assertThrows(Problem.class, () -> api.call("PUT /pools/{id}", asked, body("{'needs': ['ONE'], 'shares': {'ghost': 5}}")));
        assertEquals(List.of("needs", "shares"), off.errors().stream().map(Problem.Error::field).toList());
        assertEquals(1, ((Versioned<?>) api.call("PUT /pools/{id}", asked, body("{}"))).version());
    }

    @Test
    void aMemberLeavesWithAReason() {
        var created = (Created<?>) api.call("POST /pools", TestCall.by(MANAGER), body("{'needs': ['ONE', 'OTHER']}"));
        var asked = TestCall.by(open.otherBuyer()).of(created.id()).seen(1);
        assertEquals("reason", assertThrows(Problem.class, () -> api.call("POST /pools/{id}/leaving", asked, new PoolLeaving(other, null))).field());
        assertTrue(((PoolAnswer) ((Versioned<?>) api.call("POST /pools/{id}/leaving", asked, new PoolLeaving(other, "Budget"))).value()).dissolved());
    }
}
