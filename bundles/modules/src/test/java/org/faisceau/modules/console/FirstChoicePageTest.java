// SPDX-License-Identifier: Apache-2.0
package org.faisceau.modules.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.faisceau.modules.api.Module;
import org.faisceau.modules.api.Module.State;
import org.faisceau.testkit.PageTester;
import org.junit.jupiter.api.Test;

final class FirstChoicePageTest {
    private static final Actor ADMIN = new Actor("a", Role.ADMINISTRATOR, "");
    private final FakeModules modules = new FakeModules();
    private final PageTester page = PageTester.of(new FirstChoicePage(modules)).as(ADMIN);

    @Test
    void showsProfilesAndCanBeSkipped() {
        var seen = page.show("/admin/start");
        assertTrue(seen.text().contains("Acheteur seul … Modules : Module needs. 2 modules de ce profil ne sont pas encore installés."), seen.text());
        assertTrue(seen.html().contains("href=\"/\""), seen.html());
        PageTester.assertClean(seen);
    }

    @Test
    void aProfileSwitchesItsModulesOnAndTheOthersOff() {
        var seen = page.submit("/admin/start", Map.of("profile", "buyer"));
        assertEquals("/", seen.address());
        assertEquals(List.of("platform", "needs"), running());
    }

    @Test
    void aFreeChoiceTakesWhatIsTicked() {
        page.submit("/admin/start", Map.of("profile", "free", "module", "gatherings", "action", "confirm"));
        assertEquals(List.of("platform", "gatherings"), running());
    }

    @Test
    void saysWhatOthersWillMissBeforeAModuleIsSwitchedOff() {
        modules.losing("directory", "Ses besoins");
        var asked = page.submit("/admin/start", Map.of("profile", "free", "module", "gatherings"));
        assertTrue(asked.text().contains("Arrêter « Module needs »") && asked.text().contains("Ses besoins"), asked.text());
        assertTrue(asked.html().contains("name=\"module\" value=\"gatherings\"") && asked.html().contains("value=\"confirm\""), asked.html());
        assertEquals(List.of("platform", "needs"), running());
    }

    @Test
    void choosingNothingIsAskedAgain() {
        assertEquals(422, page.submit("/admin/start", Map.of()).status());
        assertEquals(422, page.submit("/admin/start", Map.of("profile", "unheard")).status());
    }

    private List<String> running() {
        return modules.list(ADMIN).stream().filter(module -> module.state() == State.RUNNING).map(Module::name).toList();
    }
}
