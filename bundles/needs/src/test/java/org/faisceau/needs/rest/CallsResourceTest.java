// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.rest;

import static org.faisceau.needs.OpenNeeds.MANAGER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.gson.Gson;
import java.nio.file.Path;
import java.util.List;
import org.faisceau.console.spi.Problem;
import org.faisceau.console.spi.Routes.Versioned;
import org.faisceau.needs.OpenNeeds;
import org.faisceau.needs.Posted;
import org.faisceau.needs.api.Need;
import org.faisceau.testkit.CaughtRoutes;
import org.faisceau.testkit.TestCall;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CallsResourceTest {
    private OpenNeeds open;
    private CaughtRoutes api;
    private Need call;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenNeeds(folder);
        api = CaughtRoutes.of(new CallsResource(open.calls(new Posted())));
        call = open.published(open.call("Vélos partagés"));
    }

    @AfterEach
    void close() {
        open.close();
    }

    private CallAnswer invited() {
        return (CallAnswer) ((Versioned<?>) api.call("PUT /needs/{id}/call", TestCall.by(open.buyer()).of(call.id()).seen(0), new CallBody(List.of(open.otherTown)))).value();
    }

    private Object reply(String json) {
        return api.call("POST /needs/{id}/call/replies", TestCall.by(open.otherBuyer()).of(call.id()), new Gson().fromJson(json, ReplyBody.class));
    }

    @Test
    void invitesAnswersAndPools() {
        assertEquals(List.of(open.otherTown), invited().silent());
        reply("{'stance': 'INTERESTED', 'leastCents': 100, 'mostCents': 200, 'comment': 'Oui'}");
        var read = (CallAnswer) ((Versioned<?>) api.call("GET /needs/{id}/call", TestCall.by(MANAGER).of(call.id()), "")).value();
        assertEquals(200L, read.replies().get(0).mostCents());
        var pool = (PoolAnswer) api.call("POST /needs/{id}/call/pool", TestCall.by(MANAGER).of(call.id()), new CallPooling());
        assertEquals(2, pool.members().size());
    }

    @Test
    void saysWhatIsOffAndWhoWasFaster() {
        invited();
        assertEquals("stance", assertThrows(Problem.class, () -> reply("{}")).field());
        assertEquals("comment", assertThrows(Problem.class, () -> reply("{'stance': 'DECLINED'}")).field());
        assertEquals("mostCents", assertThrows(Problem.class, () -> reply("{'stance': 'INTERESTED', 'leastCents': 2, 'mostCents': 1}")).field());
        reply("{'stance': 'INTERESTED'}");
        assertThrows(Problem.class, () -> reply("{'stance': 'INTERESTED', 'comment': 'Autrement'}"));
        assertEquals("invited", assertThrows(Problem.class, () -> api.call("PUT /needs/{id}/call", TestCall.by(MANAGER).of(call.id()).seen(1), new CallBody(List.of("nowhere")))).field());
    }

    @Test
    void isNotThereForOthers() {
        assertThrows(Problem.class, () -> api.call("GET /needs/{id}/call", TestCall.by(open.otherBuyer()).of(call.id()), ""));
    }
}
