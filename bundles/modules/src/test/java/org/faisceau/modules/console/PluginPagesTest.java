// SPDX-License-Identifier: Apache-2.0
package org.faisceau.modules.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.faisceau.modules.api.Module.Sort;
import org.faisceau.modules.api.Module.State;
import org.faisceau.modules.api.Plugins;
import org.faisceau.modules.api.Wording;
import org.faisceau.testkit.PageTester;
import org.junit.jupiter.api.Test;

final class PluginPagesTest {
    private static final Actor ADMIN = new Actor("a", Role.ADMINISTRATOR, "");
    private final FakeModules modules = new FakeModules();
    private final PageTester adding = PageTester.of(new PluginsPage(new OnlyGood(), modules)).as(ADMIN);
    private final PageTester removing = PageTester.of(new RemovePluginPage(new OnlyGood(), modules)).as(ADMIN);

    @Test
    void saysThatAPlugInIsTrustedCode() {
        var seen = adding.show("/admin/plugins");
        assertTrue(seen.text().contains("Une extension est du code de confiance."), seen.text());
        PageTester.assertClean(seen);
    }

    @Test
    void wantsAFileAndTrust() {
        var seen = adding.submit("/admin/plugins", Map.of("action", "add"));
        assertEquals(422, seen.status());
        assertTrue(seen.text().contains("Choisissez un fichier .jar."), seen.text());
        assertTrue(seen.text().contains("Cochez la case"), seen.text());
    }

    @Test
    void saysWhyAPlugInIsRefused() {
        var seen = adding.submit(adding.visit("/admin/plugins").field("trusted", "yes").upload("file", PageTester.NASTY, "bad".getBytes()));
        assertEquals(422, seen.status());
        assertTrue(seen.text().contains("It exports packages"), seen.text());
        PageTester.assertClean(seen);
    }

    @Test
    void leadsToThePlugInOnceItIsLive() {
        var seen = adding.submit(adding.visit("/admin/plugins").field("trusted", "yes").upload("file", "watch.jar", "good".getBytes()));
        assertEquals("/admin/modules/fr.example.watch", seen.address());
        assertEquals("L’extension « Module fr.example.watch » est en marche.", seen.text());
    }

    @Test
    void saysWhatOfAPlugInIsNotTaken() {
        modules.put("fr.example.watch", Sort.PLUGIN, State.RUNNING, "").remarked("fr.example.watch", "La page /needs n’est pas publiée." + PageTester.NASTY);
        var seen = adding.show("/admin/plugins");
        assertTrue(seen.text().contains("La page /needs n’est pas publiée."), seen.text());
        PageTester.assertClean(seen);
    }

    @Test
    void removesAPlugInAndNothingElse() {
        modules.put("fr.example.watch", Sort.PLUGIN, State.RUNNING, "");
        assertEquals(200, removing.show("/admin/plugins/fr.example.watch/remove").status());
        assertEquals("/admin/modules", removing.submit("/admin/plugins/fr.example.watch/remove", Map.of()).address());
        assertEquals(404, removing.show("/admin/plugins/needs/remove").status());
        assertEquals(404, removing.submit("/admin/plugins/needs/remove", Map.of()).status());
    }

    private final class OnlyGood implements Plugins {
        @Override
        public Arrival add(Actor actor, InputStream content) throws IOException {
            if (!new String(content.readAllBytes()).equals("good")) return new Arrival.Refused(Wording.of("It exports packages"));
            modules.put("fr.example.watch", Sort.PLUGIN, State.RUNNING, "");
            return new Arrival.Added(modules.find(actor, "fr.example.watch").orElseThrow());
        }

        @Override
        public boolean remove(Actor actor, String name) {
            return name.equals("fr.example.watch");
        }
    }
}
