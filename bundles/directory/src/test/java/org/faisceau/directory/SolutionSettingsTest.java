// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.faisceau.directory.SolutionSettings.Settings;
import org.faisceau.directory.SolutionSettings.Times;
import org.junit.jupiter.api.Test;

class SolutionSettingsTest {
    @Test
    void freezesTheDefaults() {
        var defaults = Arrays.stream(Settings.class.getDeclaredMethods()).collect(Collectors.toMap(method -> method.getName(), method -> method.getDefaultValue()));
        assertEquals(Map.of("staleMonths", 12, "silenceWorkingDays", 5, "reminders", 2), defaults);
    }

    @Test
    void refusesNonsense() {
        assertEquals("staleMonths: 1 to 120, got 0", assertThrows(IllegalArgumentException.class, () -> new Times(0, 5, 2)).getMessage());
        assertEquals("silenceWorkingDays: 1 to 60, got 61", assertThrows(IllegalArgumentException.class, () -> new Times(12, 61, 2)).getMessage());
        assertEquals("reminders: 0 to 5, got -1", assertThrows(IllegalArgumentException.class, () -> new Times(12, 5, -1)).getMessage());
    }
}
