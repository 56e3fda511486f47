// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings.console;

import static org.faisceau.gatherings.OpenGatherings.MANAGER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.faisceau.directory.api.Solutions;
import org.faisceau.gatherings.ModuleRegister;
import org.faisceau.gatherings.OpenGatherings;
import org.faisceau.gatherings.api.Gathering;
import org.faisceau.gatherings.api.Modules;
import org.faisceau.kernel.api.Slice;
import org.faisceau.testkit.PageTester;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModulesPageTest {
    private OpenGatherings open;
    private Gathering gathering;
    private ModuleRegister modules;
    private PageTester page;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenGatherings(folder);
        gathering = open.planned();
        modules = new ModuleRegister(open.store.store(), open.ids);
        page = PageTester.of(new ModulesPage(modules, new GatheringHeads(open.gatherings, open.formats, open.themes, open.accounts), noSolutions())).as(MANAGER);
        page.submit(address(), Map.of("action", "save", "stage", "Prévention", "focus", "Réemploi"));
    }

    @AfterEach
    void close() {
        open.close();
    }

    private String address() {
        return gathering.address() + "/modules";
    }

    private static Solutions noSolutions() {
        return (Solutions) Proxy.newProxyInstance(Solutions.class.getClassLoader(), new Class<?>[] {Solutions.class}, (proxy, method, args) -> switch (method.getName()) {
            case "findAll" -> Map.of();
            case "page" -> new Slice<>(List.of(), "");
            default -> throw new UnsupportedOperationException(method.getName());
        });
    }

    private Modules.Module first() {
        return modules.of(MANAGER, gathering.id()).get(0);
    }

    private Map<String, String> typed(String focus, int version) {
        return Map.of("action", "save", "module", first().id(), "version", String.valueOf(version), "stage", "Prévention", "focus", focus);
    }

    @Test
    void showsBothVersionsWhereSomebodyWasFaster() {
        assertEquals(303, page.submit(address(), typed("Leur focus", 1)).status());
        var clash = page.submit(address(), typed("Mon focus", 1));
        assertEquals(409, clash.status());
        assertTrue(clash.text().contains("Leur focus") && clash.text().contains("Mon focus"), clash::text);
        assertEquals(303, page.submit(address(), typed("Mon focus", 2)).status());
        assertEquals("Mon focus", first().content().focus());
    }

    @Test
    void keepsWhatWasTypedOfAModuleThatIsGone() {
        var typed = typed("Mon focus", 1);
        modules.remove(MANAGER, gathering.id(), first().id());
        var gone = page.submit(address(), typed);
        assertEquals(409, gone.status());
        assertTrue(gone.html().contains("Mon focus") && gone.html().contains("name=\"module\" value=\"\""), gone::html);
        assertEquals(List.of(), modules.of(MANAGER, gathering.id()));
    }
}
