// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console;

import org.faisceau.kernel.spi.SettingsGroup;
import org.faisceau.kernel.spi.SettingsHolder;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Modified;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** What this Living-Lab is called; a change holds from the next page. */
@Component(service = {LabSettings.class, SettingsHolder.class}, configurationPid = LabSettings.PID)
@Designate(ocd = LabSettings.Settings.class)
public final class LabSettings implements SettingsHolder {
    static final String PID = "org.faisceau.console.lab";
    private static final SettingsGroup<Settings, String> GROUP = new SettingsGroup<>(PID, Settings.class, LabSettings::read);
    private volatile String name;

    @ObjectClassDefinition(localization = "OSGI-INF/l10n/lab", name = "%settings", description = "%settings.what")
    public @interface Settings {
        @AttributeDefinition(name = "%name", description = "%name.what", max = "80")
        String name() default "Living-Lab Greentech";
    }

    @Activate
    public LabSettings(Settings settings) {
        this.name = GROUP.start(settings);
    }

    @Modified
    void change(Settings settings) {
        name = read(settings);
    }

    @Override
    public SettingsGroup<?, ?> settingsGroup() {
        return GROUP;
    }

    String name() {
        return name;
    }

    private static String read(Settings settings) {
        var name = settings.name().strip();
        if (name.isEmpty() || name.length() > 80) throw new IllegalArgumentException("name: 1 to 80 characters, got " + name.length());
        return name;
    }
}
