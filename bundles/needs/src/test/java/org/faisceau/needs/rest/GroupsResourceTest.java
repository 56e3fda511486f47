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
import org.faisceau.testkit.CaughtRoutes;
import org.faisceau.testkit.TestCall;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GroupsResourceTest {
    private OpenNeeds open;
    private CaughtRoutes api;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenNeeds(folder);
        api = CaughtRoutes.of(new GroupsResource(open.groups()));
    }

    @AfterEach
    void close() {
        open.close();
    }

    private Created<?> created(String json) {
        return (Created<?>) api.call("POST /groups", TestCall.by(MANAGER), new Gson().fromJson(json.replace("TOWN", open.town), GroupBody.class));
    }

    @Test
    void opensOnePutsANeedInAndClosesIt() {
        var created = created("{'name': 'Climat', 'kind': 'PCAET', 'members': ['TOWN'], 'startsOn': '2026-01-01'}");
        var need = open.registered("Fuites");
        api.call("POST /groups/{id}/steps", TestCall.by(open.buyer()).of(created.id()).seen(1), new GroupStep(need.id(), null, null));
        api.call("POST /groups/{id}/steps", TestCall.by(MANAGER).of(created.id()).seen(2), new GroupStep(null, null, true));
        var read = (GroupAnswer) ((Versioned<?>) api.call("GET /groups/{id}", TestCall.by(open.buyer()).of(created.id()), "")).value();
        assertEquals(List.of(need.id()), read.needs());
        assertTrue(read.closed());
        assertThrows(Problem.class, () -> api.call("GET /groups/{id}", TestCall.by(open.otherBuyer()).of(created.id()), ""));
    }

    @Test
    void saysWhatIsOffAndWhoWasFaster() {
        assertEquals("kind", assertThrows(Problem.class, () -> created("{'name': 'A', 'kind': 'x', 'members': ['TOWN']}")).field());
        assertEquals("startsOn", assertThrows(Problem.class, () -> created("{'name': 'A', 'members': ['TOWN'], 'startsOn': 'soon'}")).field());
        assertEquals("members", assertThrows(Problem.class, () -> created("{'name': 'A'}")).field());
        var id = created("{'name': 'A', 'members': ['TOWN']}").id();
        assertThrows(Problem.class, () -> api.call("POST /groups/{id}/steps", TestCall.by(MANAGER).of(id).seen(9), new GroupStep(null, null, true)));
    }
}
