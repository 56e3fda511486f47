// SPDX-License-Identifier: Apache-2.0
package org.faisceau.runtime.itest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A stranger's jar of two classes adds a panel and an action to a need while everybody works, and takes them along when it leaves. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ContributionsTest {
    private static final String PANEL = "Hello from a plug-in";
    private static final String ACTION = "Greet from Acme";
    private Path data = Path.of("");
    private Running running;
    private Visitor manager;

    @BeforeAll
    void up(@TempDir Path folder) throws IOException, InterruptedException {
        data = folder;
        running = Running.demonstration(folder, Map.of());
        manager = running.visitor(folder, "manager");
    }

    @AfterAll
    void down() {
        running.close();
    }

    @Test
    void aPluginShowsItselfOnANeedAndLeavesWithItsJar() throws Exception {
        var need = aNeed();
        assertFalse(seen(need).contains(PANEL));
        var jar = PluginJar.GREETING.dropInto(data);
        Visitor.await("the panel is there", () -> seen(need).contains(PANEL));
        assertTrue(seen(need).contains(ACTION));
        Files.delete(jar);
        Visitor.await("the panel is gone", () -> !seen(need).contains(PANEL));
        assertFalse(seen(need).contains(ACTION));
    }

    @Test
    void aJarThatTakesOurNameIsRefusedAndTheOthersWorkOn() throws Exception {
        var jar = new PluginJar("org.faisceau.fake", "org.acme.greeting").dropInto(data);
        var admin = running.visitor(data, "admin");
        Visitor.await("the refusal is shown", () -> Visitor.page(admin, "/admin/modules").contains("org.faisceau.fake"));
        assertEquals(200, manager.get(aNeed()).statusCode());
        Files.delete(jar);
    }

    private String aNeed() throws IOException, InterruptedException {
        return Visitor.links(manager.get("/needs").body()).stream().filter(link -> link.matches("/needs/[0-9a-f-]{36}")).findFirst().orElseThrow();
    }

    private String seen(String path) {
        return Visitor.page(manager, path);
    }
}
