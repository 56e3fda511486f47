// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console.console;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class KeptFormTest {
    @Test
    void isBareWhereThePageAlonePutSomethingIn() {
        assertTrue(form(Map.of("csrf", List.of("abc"), "action", List.of("choose"), "version", List.of("3"))).isBare());
        assertFalse(form(Map.of("action", List.of("choose"), "title", List.of("Toiture"))).isBare());
        assertFalse(form(Map.of("action", List.of("choose"), "state", List.of("DRAFT"))).isBare());
    }

    private static KeptForm form(Map<String, List<String>> fields) {
        return KeptForm.of("/import/needs", fields);
    }
}
