// SPDX-License-Identifier: Apache-2.0
package org.faisceau.modules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.faisceau.modules.api.Modules.Loss;
import org.faisceau.testkit.TemporaryStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.service.component.runtime.ServiceComponentRuntime;

final class LossesTest {
    @TempDir
    private Path folder;

    private TemporaryStore store;
    private World world;
    private Bundle needs;
    private Bundle dossiers;

    @BeforeEach
    void open() {
        store = TemporaryStore.in(folder, Clock.fixed(Instant.parse("2026-11-24T09:00:00Z"), ZoneOffset.UTC));
        world = new World(folder);
        needs = world.bundle("needs", "{\"name\":\"needs\",\"title\":{\"fr\":\"Besoins\",\"en\":\"Needs\"}}");
        dossiers = world.bundle("dossiers", """
                {"name":"dossiers","title":{"fr":"Dossiers","en":"Dossiers"},
                 "ties":[{"module":"needs","without":{"fr":"Pas de besoin à rattacher.","en":"No need to attach."}}]}""");
        world.bundle("library", "{\"name\":\"library\"}");
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void namesWhoSaysSoAndWhoUsesItNow() {
        world.offers(needs, "org.faisceau.needs.api.Needs", dossiers);
        world.offers(needs, "org.faisceau.console.spi.Page", dossiers);
        world.offers(needs, "org.faisceau.console.spi.Page", dossiers);
        var losses = losses("needs");
        assertEquals(List.of("dossiers"), losses.stream().map(Loss::loser).toList());
        assertEquals("No need to attach.", losses.get(0).what().english());
        assertEquals(List.of("Needs 1", "Page 2"), losses.get(0).services());
    }

    @Test
    void namesNobodyWhereNobodyLoses() {
        assertEquals(List.of(), losses("library"));
    }

    @Test
    void aModulesOwnUseIsNoLoss() {
        world.offers(dossiers, "org.faisceau.dossiers.api.Dossiers", dossiers);
        assertEquals(List.of(), losses("dossiers"));
    }

    private List<Loss> losses(String name) {
        var inventory = new Inventory(world.context(), new PluginShelf(world.context(), store.journal()));
        var pulse = new Pulse(World.fake(ServiceComponentRuntime.class, Map.of()), inventory, new Remarked());
        return new Losses(inventory, new Anatomist(inventory, pulse)).of(inventory.find(name).orElseThrow());
    }
}
