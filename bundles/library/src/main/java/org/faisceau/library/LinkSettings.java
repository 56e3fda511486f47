// SPDX-License-Identifier: Apache-2.0
package org.faisceau.library;

import org.faisceau.kernel.spi.SettingsGroup;
import org.faisceau.kernel.spi.SettingsHolder;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Modified;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** Whether links of works may be looked at: not until an administrator says so. */
@Component(service = {LinkSettings.class, SettingsHolder.class}, configurationPid = LinkSettings.PID)
@Designate(ocd = LinkSettings.Settings.class)
public final class LinkSettings implements SettingsHolder {
    static final String PID = "org.faisceau.library.links";
    private final SettingsGroup<Settings, Boolean> group = new SettingsGroup<>(PID, Settings.class, Settings::allowed);
    private volatile boolean isAllowed;

    @ObjectClassDefinition(localization = "OSGI-INF/l10n/links", name = "%settings", description = "%settings.what")
    public @interface Settings {
        @AttributeDefinition(name = "%allowed", description = "%allowed.what")
        boolean allowed() default false;
    }

    @Activate
    public LinkSettings(Settings settings) {
        isAllowed = group.start(settings);
    }

    LinkSettings(boolean isAllowed) {
        this.isAllowed = isAllowed;
    }

    @Modified
    void change(Settings settings) {
        isAllowed = settings.allowed();
    }

    @Override
    public SettingsGroup<?, ?> settingsGroup() {
        return group;
    }

    boolean isAllowed() {
        return isAllowed;
    }
}
