// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases.rest;

import static org.faisceau.purchases.OpenPurchases.MANAGER;
import static org.faisceau.purchases.OpenPurchases.OBSERVER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.Map;
import org.faisceau.console.spi.Problem;
import org.faisceau.console.spi.Routes.Created;
import org.faisceau.console.spi.Routes.Versioned;
import org.faisceau.kernel.api.Slice;
import org.faisceau.purchases.OpenPurchases;
import org.faisceau.testkit.CaughtRoutes;
import org.faisceau.testkit.TestCall;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PurchasesResourceTest {
    private OpenPurchases open;
    private CaughtRoutes routes;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenPurchases(folder);
        routes = CaughtRoutes.of(new PurchasesResource(open.purchases));
    }

    @AfterEach
    void close() {
        open.close();
    }

    private Created<?> created() {
        return (Created<?>) routes.call("POST /purchases", TestCall.by(MANAGER), new ContractBody(open.town, OpenPurchases.whole("2026M1", "Sondes")));
    }

    @Test
    void createsReadsAndChanges() {
        var id = created().id();
        var changed = new ContractBody(open.town, OpenPurchases.whole("2026M1", "Sondes et capteurs"));
        var answer = (Versioned<?>) routes.call("PUT /purchases/{id}", TestCall.by(MANAGER).of(id).seen(1), changed);
        assertEquals("Sondes et capteurs", ((ContractAnswer) answer.value()).data().get("objet"));
        assertThrows(Problem.class, () -> routes.call("PUT /purchases/{id}", TestCall.by(MANAGER).of(id).seen(1), changed));
    }

    @Test
    void narrowsByWhatItKnowsAndRefusesWhatItDoesNot() {
        created();
        var page = (Slice<?>) routes.call("GET /purchases", TestCall.by(OBSERVER).with(Map.of("innovative", "NO")), "");
        assertEquals(0, page.items().size());
        assertThrows(Problem.class, () -> routes.call("GET /purchases", TestCall.by(OBSERVER).with(Map.of("innovative", "perhaps")), ""));
        assertThrows(Problem.class, () -> routes.call("GET /purchases", TestCall.by(OBSERVER).with(Map.of("colour", "red")), ""));
    }

    @Test
    void refusesAWordItCannotRead() {
        var texts = OpenPurchases.whole("2026M1", "Sondes");
        texts.put("procedure", "Au hasard");
        var thrown = assertThrows(Problem.class, () -> routes.call("POST /purchases", TestCall.by(MANAGER), new ContractBody(open.town, texts)));
        assertEquals("procedure", thrown.field());
    }
}
