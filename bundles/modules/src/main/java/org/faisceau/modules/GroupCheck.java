// SPDX-License-Identifier: Apache-2.0
package org.faisceau.modules;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.faisceau.kernel.api.Texts;
import org.faisceau.kernel.spi.SettingsHolder;
import org.faisceau.kernel.spi.UnfitSetting;

/** Asks whoever would live with the settings, before they are kept. Nobody does for a stopped module: it starts with its defaults then. */
final class GroupCheck {
    private GroupCheck() {}

    /** What is wrong, by setting; empty where they are taken. */
    static Map<String, String> problems(List<SettingsHolder> holders, String pid, Map<String, Object> values, Locale locale) {
        try {
            holders.stream().map(SettingsHolder::settingsGroup).filter(group -> group.pid().equals(pid)).forEach(group -> group.check(values));
            return Map.of();
        } catch (UnfitSetting unfit) {
            return Map.of(unfit.setting(), unfit.sentence(locale));
        } catch (IllegalArgumentException unfit) {
            var sentence = Texts.beside(GroupCheck.class).in(locale).say("setting.invalid");
            return Map.of(values.keySet().stream().sorted().findFirst().orElseThrow(() -> unfit), sentence);
        }
    }
}
