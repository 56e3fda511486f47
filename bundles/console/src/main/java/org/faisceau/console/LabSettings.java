// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Modified;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** What this Living-Lab is called; a change holds from the next page. */
@Component(service = LabSettings.class, configurationPid = "org.faisceau.console.lab")
@Designate(ocd = LabSettings.Settings.class)
public final class LabSettings {
    private volatile String name;

    @ObjectClassDefinition(localization = "OSGI-INF/l10n/lab", name = "%settings", description = "%settings.what")
    public @interface Settings {
        @AttributeDefinition(name = "%name", description = "%name.what", max = "80")
        String name() default "Living-Lab Greentech";
    }

    @Activate
    public LabSettings(Settings settings) {
        this.name = read(settings);
    }

    @Modified
    void change(Settings settings) {
        name = read(settings);
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
