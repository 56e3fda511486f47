// SPDX-License-Identifier: Apache-2.0
package org.faisceau.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.faisceau.kernel.spi.UnfitSetting;
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
    void refusesAnAbsoluteEndBeforeTheIdleOneInWords() {
        var group = new SignInSettings(new SignInDefaults()).settingsGroup();
        var refused = assertThrows(UnfitSetting.class, () -> group.check(Map.of("idleMinutes", 1440, "absoluteHours", 12)));
        assertEquals("absoluteHours", refused.setting());
        assertEquals("C’est moins que la fin sans activité (1 440 minutes). Allongez l’une ou raccourcissez l’autre.", refused.sentence(Locale.FRENCH).replace('\u202f', ' ').replace('\u00a0', ' '));
    }

    @Test
    void startsWithTheDefaultsWhereWhatIsKeptMakesNoSense() {
        var nonsense = new SignInDefaults() {
            @Override
            public int absoluteHours() {
                return 1;
            }
        };
        assertEquals(new SignInSettings(new SignInDefaults()).limits(), new SignInSettings(nonsense).limits());
    }
}
