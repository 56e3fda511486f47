// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ModuleFileTest {
    private final ModuleFile cellar = new ModuleFile("cellar", Map.of("fr", "Cave"), true, List.of("bottles", "/public/bottles/"), List.of("corks"), Map.of(), Map.of());

    @Test
    void ownsWhatItDeclaredAndAllBelow() {
        assertTrue(cellar.owns(List.of("bottles")));
        assertTrue(cellar.owns(List.of("public", "bottles", "7")));
    }

    @Test
    void ownsNothingBesideIt() {
        assertFalse(cellar.owns(List.of()));
        assertFalse(cellar.owns(List.of("public")));
        assertFalse(cellar.owns(List.of("public", "barrels")));
        assertFalse(cellar.owns(List.of("import", "bottles")));
    }

    @Test
    void leavesItsResourcesToTheirOwnDoor() {
        assertFalse(cellar.owns(List.of("corks")));
    }
}
