// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings;

import org.faisceau.kernel.api.WorkingDays;
import org.faisceau.kernel.spi.SettingsGroup;
import org.faisceau.kernel.spi.SettingsHolder;
import org.faisceau.kernel.spi.UnfitSetting;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Modified;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** Which days are off, and when people are reminded of their tasks. */
@Component(service = {PlanSettings.class, SettingsHolder.class}, configurationPid = PlanSettings.PID)
@Designate(ocd = PlanSettings.Settings.class)
public final class PlanSettings implements SettingsHolder {
    static final String PID = "org.faisceau.gatherings.plan";
    private static final SettingsGroup<Settings, Planning> GROUP = new SettingsGroup<>(PID, Settings.class, PlanSettings::read);
    private static final int DAYS_MOST = 30;
    private volatile Planning planning;

    @ObjectClassDefinition(localization = "OSGI-INF/l10n/plan", name = "%settings", description = "%settings.what")
    public @interface Settings {
        @AttributeDefinition(name = "%alsace", description = "%alsace.what")
        boolean alsaceMoselle() default false;

        @AttributeDefinition(name = "%days", description = "%days.what", min = "0", max = "30")
        int daysBefore() default 2;
    }

    /**
     * The settings as they are used.
     *
     * @param daysBefore working days before a task is due, 0 to 30; 0 where nobody is reminded
     */
    record Planning(WorkingDays working, int daysBefore) {}

    @Activate
    public PlanSettings(Settings settings) {
        planning = GROUP.start(settings);
    }

    @Modified
    void change(Settings settings) {
        planning = read(settings);
    }

    @Override
    public SettingsGroup<?, ?> settingsGroup() {
        return GROUP;
    }

    Planning planning() {
        return planning;
    }

    private static Planning read(Settings settings) {
        if (settings.daysBefore() < 0 || settings.daysBefore() > DAYS_MOST) throw new UnfitSetting("daysBefore", PlanSettings.class, "settings.daysBefore", DAYS_MOST);
        return new Planning(new WorkingDays(settings.alsaceMoselle()), settings.daysBefore());
    }
}
