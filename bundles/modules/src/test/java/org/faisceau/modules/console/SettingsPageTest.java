// SPDX-License-Identifier: Apache-2.0
package org.faisceau.modules.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.faisceau.kernel.api.Role;
import org.faisceau.testkit.PageTester;
import org.junit.jupiter.api.Test;

final class SettingsPageTest {
    private static final String HERE = "/admin/modules/needs/settings";
    private final FakeSettings settings = new FakeSettings();
    private final PageTester page = PageTester.of(new ModuleSettingsPage(new FakeModules(), settings)).as(Role.ADMINISTRATOR);

    @Test
    void showsWhatIsKeptAndNoSecret() {
        var seen = page.show(HERE);
        assertTrue(seen.html().contains("value=\"50\""));
        assertTrue(seen.html().contains("Défini dans un fichier ou l’environnement"));
        PageTester.assertClean(seen);
    }

    @Test
    void savesAGroup() {
        assertEquals(HERE, page.submit(HERE, Map.of("group", "needs", "action", "save", "most", "20")).address());
        assertEquals(List.of("20"), settings.saved.get("most"));
    }

    @Test
    void givesBackWhatWasTypedBesideWhatIsWrong() {
        var seen = page.submit(HERE, Map.of("group", "needs", "action", "save", "most", "many"));
        assertEquals(422, seen.status());
        assertTrue(seen.html().contains("value=\"many\""), seen.html());
        assertTrue(seen.text().contains("Une valeur est à corriger Au plus : Écrivez un nombre entier"), seen.text());
    }

    @Test
    void takesAGroupBackToItsDefaults() {
        settings.saved.put("most", List.of("20"));
        page.submit(HERE, Map.of("group", "needs", "action", "reset"));
        assertEquals(Map.of(), settings.saved);
    }

    @Test
    void anUnknownGroupIsAbsent() {
        assertEquals(404, page.submit(HERE, Map.of("group", "elsewhere", "action", "save")).status());
    }
}
