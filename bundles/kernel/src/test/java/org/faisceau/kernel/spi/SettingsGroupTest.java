// SPDX-License-Identifier: Apache-2.0
package org.faisceau.kernel.spi;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.annotation.Annotation;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class SettingsGroupTest {
    private final SettingsGroup<Settings, String> group = new SettingsGroup<>("test", Settings.class, SettingsGroupTest::read);

    @interface Settings {
        int least() default 1;

        int most() default 5;
    }

    @Test
    void readsWhatIsKept() {
        assertEquals("2 to 3", group.start(new Kept(2, 3)));
    }

    @Test
    void startsWithTheDefaultsWhereWhatIsKeptMakesNoSense() {
        assertEquals("1 to 5", group.start(new Kept(4, 3)));
    }

    @Test
    void refusesValuesThatMakeSenseAloneOnly() {
        assertThrows(IllegalArgumentException.class, () -> group.check(Map.of("least", 6)));
    }

    @Test
    void takesValuesThatFit() {
        assertDoesNotThrow(() -> group.check(Map.of("least", 6, "most", 6)));
    }

    private static String read(Settings settings) {
        if (settings.least() > settings.most()) throw new IllegalArgumentException("least: at most " + settings.most());
        return settings.least() + " to " + settings.most();
    }

    @SuppressWarnings("annotationType")
    private record Kept(int least, int most) implements Settings {
        @Override
        public Class<? extends Annotation> annotationType() {
            return Settings.class;
        }
    }
}
