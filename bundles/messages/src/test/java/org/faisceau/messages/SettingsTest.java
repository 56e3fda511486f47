// SPDX-License-Identifier: Apache-2.0
package org.faisceau.messages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Map;
import org.faisceau.kernel.spi.UnfitSetting;
import org.junit.jupiter.api.Test;

class SettingsTest {
    @Test
    void mailIsOffUntilAServerIsSet() {
        var server = read(Map.of(), Map.of());
        assertEquals(new MailServer("", 587, MailServer.Security.STARTTLS, "", "", "", Duration.ofSeconds(60), LocalTime.of(7, 0)), server);
        assertFalse(server.isSet());
    }

    @Test
    void thePasswordComesFromTheOperatorsFilesAndIsNotSaid() {
        var server = read(Map.of("host", "smtp.example", "from", "lab@faisceau.example"), Map.of("faisceau.settings.mail.password", "hush"));
        assertEquals("hush", server.password());
        assertEquals("smtp.example:587", server.toString());
    }

    @Test
    void refusesASenderThatIsNoAddress() {
        var refused = assertThrows(UnfitSetting.class, () -> settings(Map.of(), Map.of()).settingsGroup().check(Map.of("from", "lab\r\nBcc: x@y.example")));
        assertEquals("from", refused.setting());
    }

    @Test
    void mailIsOffWhereWhatIsKeptMakesNoSense() {
        assertFalse(read(Map.of("host", "smtp.example", "from", "nobody"), Map.of()).isSet());
    }

    private static MailServer read(Map<String, Object> changed, Map<String, String> properties) {
        return settings(changed, properties).server();
    }

    private static MailSettings settings(Map<String, Object> changed, Map<String, String> properties) {
        var settings = (MailSettings.Settings) Proxy.newProxyInstance(SettingsTest.class.getClassLoader(), new Class<?>[] {MailSettings.Settings.class},
                (proxy, called, args) -> changed.getOrDefault(called.getName(), called.getDefaultValue()));
        return new MailSettings(OpenMessages.context(properties), settings);
    }
}
