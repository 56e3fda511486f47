// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases.rest;

import static org.faisceau.purchases.OpenPurchases.OBSERVER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.Map;
import org.faisceau.console.spi.Problem;
import org.faisceau.kernel.api.Slice;
import org.faisceau.purchases.AftermathRegister;
import org.faisceau.purchases.OpenPurchases;
import org.faisceau.testkit.CaughtRoutes;
import org.faisceau.testkit.TestCall;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoriesResourceTest {
    private OpenPurchases open;
    private CaughtRoutes routes;

    @BeforeEach
    void twoStories(@TempDir Path folder) {
        open = new OpenPurchases(folder);
        routes = CaughtRoutes.of(new AftermathsResource(new AftermathRegister(open.store.store(), open.clock)));
        told("2026M1", "Sondes", "Moins d’eau perdue");
        told("2026M2", "Vélos", "Plus de trajets");
    }

    @AfterEach
    void close() {
        open.close();
    }

    private void told(String number, String subject, String result) {
        var body = new AftermathBody("YES", "YES", "YES", "", "", subject, "Essayer", result, true);
        routes.call("PUT /purchases/{id}/aftermath", TestCall.by(open.buyer()).of(open.registered(number, subject).id()).seen(0), body);
    }

    private Slice<?> asked(Map<String, String> query) {
        return (Slice<?>) routes.call("GET /stories", TestCall.by(OBSERVER).with(query), "");
    }

    @Test
    void narrowsByTheStoryAndByItsContract() {
        assertEquals(2, asked(Map.of()).items().size());
        assertEquals("Sondes", ((StoryAnswer) asked(Map.of("text", "eau perdue")).items().get(0)).title());
        assertEquals(0, asked(Map.of("innovative", "NO")).items().size());
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        assertThrows(Problem.class, () -> asked(Map.of("colour", "red")));
        assertThrows(Problem.class, () -> asked(Map.of("year", "soon")));
    }
}
