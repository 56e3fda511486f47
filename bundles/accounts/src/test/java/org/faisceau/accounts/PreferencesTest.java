// SPDX-License-Identifier: Apache-2.0
package org.faisceau.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreferencesTest {
    private OpenAccounts open;
    private Actor sophie;
    private Actor hugo;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenAccounts(folder);
        sophie = open.add("sophie", Role.BUYER, "org-1").actor();
        hugo = open.add("hugo", Role.BUYER, "org-1").actor();
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void remembersTheLastValueOfEachPerson() {
        open.preferences.set(sophie, "console.perspective", "buyer");
        open.preferences.set(sophie, "console.perspective", "cluster");
        assertEquals("cluster", open.preferences.get(sophie, "console.perspective"));
        assertEquals("", open.preferences.get(hugo, "console.perspective"));
    }

    @Test
    void forgetsByAnEmptyValue() {
        open.preferences.set(sophie, "console.perspective", "buyer");
        open.preferences.set(sophie, "console.perspective", "");
        assertEquals("", open.preferences.get(sophie, "console.perspective"));
    }

    @Test
    void remembersNothingForWhoHasNoAccount() {
        open.preferences.set(Actor.nobody(), "console.perspective", "buyer");
        open.preferences.set(Actor.system(), "console.perspective", "buyer");
        assertEquals("", open.preferences.get(Actor.nobody(), "console.perspective"));
        assertEquals("", open.preferences.get(Actor.system(), "console.perspective"));
    }

    @Test
    void refusesWhatIsNotSmall() {
        assertThrows(IllegalArgumentException.class, () -> open.preferences.set(sophie, "needs.mapping", "x".repeat(2001)));
        assertThrows(IllegalArgumentException.class, () -> open.preferences.set(sophie, "No Key", "x"));
    }
}
