// SPDX-License-Identifier: Apache-2.0
package org.faisceau.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class SettingsTest {
    @Test
    void freezesTheDefaults() {
        var quarter = Duration.ofMinutes(15);
        assertEquals(
                new SignInLimits(Duration.ofHours(2), Duration.ofHours(12), new BackOff(5, quarter), new BackOff(30, quarter)),
                new SignInSettings(new SignInDefaults()).limits());
    }

    @Test
    void refusesAnAbsoluteEndBeforeTheIdleOne() {
        var nonsense = new SignInDefaults() {
            @Override
            public int absoluteHours() {
                return 1;
            }
        };
        assertThrows(IllegalArgumentException.class, () -> new SignInSettings(nonsense));
    }
}
