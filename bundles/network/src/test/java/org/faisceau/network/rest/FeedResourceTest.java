// SPDX-License-Identifier: Apache-2.0
package org.faisceau.network.rest;

import static org.faisceau.network.OpenNetwork.ADMINISTRATOR;
import static org.faisceau.network.OpenNetwork.MANAGER;
import static org.faisceau.network.OpenNetwork.OBSERVER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.faisceau.console.spi.Call;
import org.faisceau.console.spi.Problem;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Slice;
import org.faisceau.network.OpenNetwork;
import org.faisceau.testkit.CaughtRoutes;
import org.faisceau.testkit.TestCall;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeedResourceTest {
    private static final Actor PARTNER = new Actor("partner", Role.EXPERT, "");
    private OpenNetwork open;
    private OpenNetwork reader;

    @BeforeEach
    void open(@TempDir Path first, @TempDir Path second) {
        open = new OpenNetwork(first);
        reader = new OpenNetwork(second);
        open.records.put("a", "Bassin fictif", "Trois sondes");
    }

    @AfterEach
    void close() {
        open.close();
        reader.close();
    }

    @Test
    void whatWasTakenBackIsToldToNobodyFromThenOn() {
        open.publish("Lab de Valfleuri");
        open.records.remove("a");
        open.publish("Lab de Valfleuri");
        assertFalse(after("").bundle().contains("Bassin"));
        assertFalse(open.publishing.bundle(MANAGER, 1).orElseThrow().contains("Bassin"), "in no earlier bundle either");
    }

    @Test
    void aBundleIsLookedAtAndDecided() {
        reader.trust(open, "Lab voisin");
        var routes = CaughtRoutes.of(new ReceiptsResource(reader.received, reader.arrivals));
        var id = reader.receive(open.publish("Lab de Valfleuri")).id();
        assertTrue(routes.call("GET /network/arrivals/{id}/lines", TestCall.by(MANAGER).of(id), null).toString().contains("fate=NEW"));
        assertTrue(routes.call("GET /network/arrivals", TestCall.by(MANAGER).with(Map.of("state", "REFUSED")), null).toString().contains("items=[]"));
        assertEquals(412, assertThrows(Problem.class, () -> routes.call("POST /network/arrivals/{id}/decision", TestCall.by(MANAGER).of(id).seen(7), new DecisionBody(true, null))).status());
        assertTrue(routes.call("POST /network/arrivals/{id}/decision", TestCall.by(MANAGER).of(id).seen(1), new DecisionBody(true, null)).toString().contains("TAKEN_IN"));
        assertEquals("conflicts.keep", assertThrows(Problem.class, () -> new DecisionBody(true, List.of(new DecisionBody.Chosen("feedback:a", "BOTH", ""))).choices()).field());
    }

    @Test
    void aKeyIsTrustedByAnAdministratorAndRevokedWithAReason() {
        var routes = CaughtRoutes.of(new KeysResource(reader.keys));
        var key = new KeyBody("Lab voisin", open.keys.ownKey(MANAGER).orElseThrow(), null);
        assertEquals(403, assertThrows(Problem.class, () -> routes.call("POST /network/keys", TestCall.by(MANAGER), key)).status());
        assertTrue(routes.call("POST /network/keys", TestCall.by(ADMINISTRATOR), key).toString().contains("Lab voisin"));
        var id = reader.keys.list(MANAGER).get(0).id();
        assertEquals("reason", assertThrows(Problem.class, () -> routes.call("POST /network/keys/{id}/revocation", TestCall.by(MANAGER).of(id).seen(1), new RevocationBody(null))).field());
        assertTrue(routes.call("POST /network/keys/{id}/revocation", TestCall.by(MANAGER).of(id).seen(1), new RevocationBody("Poste volé")).toString().contains("Poste volé"));
        assertTrue(routes.call("GET /network/keys", TestCall.by(MANAGER), null).toString().contains("Poste volé"));
    }

    @Test
    void whatIsForLeadersIsToldToManagersAlone() {
        open.records.forLeaders();
        open.publish("Lab de Valfleuri");
        assertFalse(after("").bundle().contains("Bassin"));
        assertTrue(open.publishing.feed(MANAGER, 0).orElseThrow().bundle().contains("Bassin"));
    }

    private FeedAnswer after(String offset) {
        return (FeedAnswer) feed(TestCall.by(PARTNER).with(Map.of("after", offset))).items().get(0);
    }

    private Slice<?> feed(Call call) {
        return assertInstanceOf(Slice.class, CaughtRoutes.of(new FeedResource(open.publishing)).call("GET /network/feed", call, null));
    }

    @Test
    void tellsWhatFollowsAnOffset() {
        open.publish("Lab de Valfleuri");
        var first = after("");
        open.records.put("a", "Bassin fictif", "Cinq sondes");
        open.publish("Lab de Valfleuri");
        var second = after(first.offset());
        assertEquals(2, second.number());
        assertTrue(feed(TestCall.by(PARTNER).with(Map.of("after", second.offset()))).items().isEmpty());
        assertEquals("after", assertThrows(Problem.class, () -> feed(TestCall.by(PARTNER).with(Map.of("after", "3")))).field());
    }

    @Test
    void isNoBusinessOfResidents() {
        open.publish("Lab de Valfleuri");
        assertTrue(feed(TestCall.by(OBSERVER)).items().isEmpty());
    }

    @Test
    void aBundleIsHandedInAndReadOnceTakenIn() {
        reader.trust(open, "Lab voisin");
        var routes = CaughtRoutes.of(new ReceiptsResource(reader.received, reader.arrivals));
        var arrived = (ArrivalAnswer) routes.call("POST /network/arrivals", TestCall.by(MANAGER), new BundleBody(open.publish("Lab de Valfleuri")));
        assertEquals("WAITING", arrived.state());
        assertEquals("NO_BUNDLE", ((ArrivalAnswer) routes.call("POST /network/arrivals", TestCall.by(MANAGER), new BundleBody("{}"))).why());
        assertEquals("bundle", assertThrows(Problem.class, () -> routes.call("POST /network/arrivals", TestCall.by(MANAGER), new BundleBody(null))).field());
        reader.arrivals.takeIn(MANAGER, arrived.id(), 1, Map.of(), Locale.FRENCH);
        var seen = routes.call("GET /network/received", TestCall.by(OBSERVER), null).toString();
        assertTrue(seen.contains("Bassin fictif") && seen.contains("lab=Lab voisin"), seen);
        assertEquals(404, assertThrows(Problem.class, () -> routes.call("GET /network/received/{id}", TestCall.by(OBSERVER).of("nothing"), null)).status());
    }
}
