// SPDX-License-Identifier: Apache-2.0
package org.faisceau.modules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.faisceau.modules.api.Modules;
import org.faisceau.modules.api.Plugins.Arrival;
import org.faisceau.testkit.TemporaryStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;

final class PluginDeskTest {
    private static final Actor ADMIN = new Actor("a", Role.ADMINISTRATOR, "");

    @TempDir Path folder;

    @Test
    void keepsNothingOfAJarThatTheFrameworkRefuses() throws IOException {
        assertInstanceOf(Arrival.Refused.class, added());
        assertEquals(List.of(), plugins());
    }

    @Test
    void makesTheFolderOfPlugInsBeforeAnybodyDropsOne() throws IOException {
        try (var store = TemporaryStore.in(folder.resolve("store"), Clock.systemUTC())) {
            new PluginShelf(new World(folder).context(), store.journal());
        }
        assertEquals(List.of(), plugins());
    }

    @Test
    void leavesTheJarThatWasToBeReplaced() throws IOException {
        Files.createDirectories(folder.resolve("plugins"));
        Files.writeString(folder.resolve("plugins/fr.example.watch.jar"), "the former one");
        assertInstanceOf(Arrival.Refused.class, added());
        assertEquals(List.of("fr.example.watch.jar"), plugins());
        assertEquals("the former one", Files.readString(folder.resolve("plugins/fr.example.watch.jar")));
    }

    private Arrival added() throws IOException {
        var features = Files.createDirectories(folder.resolve("features"));
        var context = World.fake(BundleContext.class, Map.of(
                "getProperty", call -> Map.of("faisceau.data", folder.toString(), "faisceau.features", features.toString()).get(call[0]),
                "installBundle", call -> PluginDeskTest.<RuntimeException>thrown(new BundleException("no room")),
                "getBundles", call -> new Bundle[0]));
        try (var store = TemporaryStore.in(folder.resolve("store"), Clock.systemUTC())) {
            var shelf = new PluginShelf(context, store.journal());
            var switches = new Switches(store.store(), Clock.systemUTC());
            var switchboard = new Switchboard(context, new Inventory(context, shelf), switches, new Demonstrations(false, switches));
            var desk = new PluginDesk(shelf, switchboard, switches, World.fake(Modules.class, Map.of()), store.journal());
            try (var jar = Files.newInputStream(JarWriter.good().into(folder))) {
                return desk.add(ADMIN, jar);
            }
        }
    }

    private List<String> plugins() throws IOException {
        try (var there = Files.list(folder.resolve("plugins"))) {
            return there.map(file -> file.getFileName().toString()).toList();
        }
    }

    /** What the framework's method declares, where {@link World} asks a function. */
    @SuppressWarnings("unchecked")
    private static <E extends Exception> Object thrown(Exception thrown) throws E {
        throw (E) thrown;
    }
}
