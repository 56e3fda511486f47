// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory;

import org.faisceau.kernel.spi.SettingsGroup;
import org.faisceau.kernel.spi.SettingsHolder;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Modified;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** When the catalogue and introductions call for a second look; a change holds at once. */
@Component(service = {SolutionSettings.class, SettingsHolder.class}, configurationPid = SolutionSettings.PID)
@Designate(ocd = SolutionSettings.Settings.class)
public final class SolutionSettings implements SettingsHolder {
    static final String PID = "org.faisceau.directory.solutions";
    private final SettingsGroup<Settings, Times> group = new SettingsGroup<>(PID, Settings.class, SolutionSettings::read);
    private volatile Times times;

    @ObjectClassDefinition(localization = "OSGI-INF/l10n/solutions", name = "%settings", description = "%settings.what")
    public @interface Settings {
        @AttributeDefinition(name = "%stale", description = "%stale.what", min = "1", max = "120")
        int staleMonths() default 12;

        @AttributeDefinition(name = "%silence", description = "%silence.what", min = "1", max = "60")
        int silenceWorkingDays() default 5;

        @AttributeDefinition(name = "%reminders", description = "%reminders.what", min = "0", max = "5")
        int reminders() default 2;
    }

    /**
     * What was set.
     *
     * @param staleMonths after which an entry that nobody confirmed is stale, 1 to 120
     * @param silenceWorkingDays after which who has not answered an introduction is reminded, 1 to 60
     * @param reminders how often, 0 to 5
     */
    record Times(int staleMonths, int silenceWorkingDays, int reminders) {
        Times {
            if (staleMonths < 1 || staleMonths > 120) throw new IllegalArgumentException("staleMonths: 1 to 120, got " + staleMonths);
            if (silenceWorkingDays < 1 || silenceWorkingDays > 60) throw new IllegalArgumentException("silenceWorkingDays: 1 to 60, got " + silenceWorkingDays);
            if (reminders < 0 || reminders > 5) throw new IllegalArgumentException("reminders: 0 to 5, got " + reminders);
        }
    }

    @Activate
    public SolutionSettings(Settings settings) {
        times = group.start(settings);
    }

    SolutionSettings(Times times) {
        this.times = times;
    }

    @Modified
    void change(Settings settings) {
        times = read(settings);
    }

    @Override
    public SettingsGroup<?, ?> settingsGroup() {
        return group;
    }

    Times times() {
        return times;
    }

    private static Times read(Settings settings) {
        return new Times(settings.staleMonths(), settings.silenceWorkingDays(), settings.reminders());
    }
}
