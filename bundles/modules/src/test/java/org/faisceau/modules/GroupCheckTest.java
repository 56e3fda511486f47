// SPDX-License-Identifier: Apache-2.0
package org.faisceau.modules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.faisceau.kernel.spi.SettingsGroup;
import org.faisceau.kernel.spi.SettingsHolder;
import org.faisceau.kernel.spi.UnfitSetting;
import org.junit.jupiter.api.Test;

final class GroupCheckTest {
    @interface Settings {
        int least() default 1;

        int most() default 5;
    }

    @Test
    void takesWhatTheComponentTakes() {
        assertEquals(Map.of(), problems("lab", Map.of("least", 2, "most", 3)));
    }

    @Test
    void repeatsWhatTheComponentSays() {
        assertEquals(Map.of("most", "Écrivez une valeur."), problems("lab", Map.of("least", 4, "most", 3)));
    }

    @Test
    void refusesWhatTheComponentRefusesWithoutWords() {
        assertEquals(Map.of("least", "Cette valeur n’est pas admise : voyez les limites indiquées."), problems("lab", Map.of("least", -1, "most", 3)));
    }

    @Test
    void asksNobodyAboutTheGroupOfAnother() {
        assertEquals(Map.of(), problems("mail", Map.of("least", 4, "most", 3)));
    }

    private static Map<String, String> problems(String pid, Map<String, Object> values) {
        SettingsHolder holder = () -> new SettingsGroup<>("lab", Settings.class, GroupCheckTest::read);
        return GroupCheck.problems(List.of(holder), pid, values, Locale.FRENCH);
    }

    private static int read(Settings settings) {
        if (settings.least() < 0) throw new IllegalArgumentException("least: 0 or more");
        if (settings.most() < settings.least()) throw new UnfitSetting("most", GroupCheck.class, "setting.required");
        return settings.most();
    }
}
