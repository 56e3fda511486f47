// SPDX-License-Identifier: Apache-2.0
package org.faisceau.network;

import org.faisceau.kernel.spi.SettingsGroup;
import org.faisceau.kernel.spi.SettingsHolder;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Modified;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** What an administrator allows the network: nothing leaves this machine until they say so. */
@Component(service = {NetworkSettings.class, SettingsHolder.class}, configurationPid = NetworkSettings.PID)
@Designate(ocd = NetworkSettings.Settings.class)
public final class NetworkSettings implements SettingsHolder {
    static final String PID = "org.faisceau.network";
    private final SettingsGroup<Settings, Told> group = new SettingsGroup<>(PID, Settings.class, Told::of);
    private volatile Told told;

    /** What was set. */
    record Told(boolean fetches, boolean leads) {
        static Told of(Settings settings) {
            return new Told(settings.fetches(), settings.leads());
        }
    }

    @ObjectClassDefinition(localization = "OSGI-INF/l10n/network", name = "%settings", description = "%settings.what")
    public @interface Settings {
        @AttributeDefinition(name = "%fetches", description = "%fetches.what")
        boolean fetches() default false;

        @AttributeDefinition(name = "%leads", description = "%leads.what")
        boolean leads() default false;
    }

    @Activate
    public NetworkSettings(Settings settings) {
        told = group.start(settings);
    }

    public NetworkSettings(boolean fetches, boolean leads) {
        told = new Told(fetches, leads);
    }

    @Modified
    void change(Settings settings) {
        told = Told.of(settings);
    }

    @Override
    public SettingsGroup<?, ?> settingsGroup() {
        return group;
    }

    Told told() {
        return told;
    }
}
