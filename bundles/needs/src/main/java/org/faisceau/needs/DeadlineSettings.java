// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs;

import java.util.SortedSet;
import java.util.TreeSet;
import org.faisceau.kernel.spi.SettingsGroup;
import org.faisceau.kernel.spi.SettingsHolder;
import org.faisceau.kernel.spi.UnfitSetting;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Modified;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** When people are reminded of the deadlines of their needs. */
@Component(service = {DeadlineSettings.class, SettingsHolder.class}, configurationPid = DeadlineSettings.PID)
@Designate(ocd = DeadlineSettings.Settings.class)
public final class DeadlineSettings implements SettingsHolder {
    static final String PID = "org.faisceau.needs.deadlines";
    private static final SettingsGroup<Settings, Reminders> GROUP = new SettingsGroup<>(PID, Settings.class, DeadlineSettings::read);
    /** The longest notice, in days. */
    static final int DAYS_MOST = 90;
    /** The longest notice of a call's deadline, in working days. */
    static final int CALL_DAYS_MOST = 30;

    private static final int REMINDERS_MOST = 6;
    private volatile Reminders reminders;

    @ObjectClassDefinition(localization = "OSGI-INF/l10n/deadlines", name = "%settings", description = "%settings.what")
    public @interface Settings {
        @AttributeDefinition(name = "%days", description = "%days.what", max = "40", required = false)
        String daysBefore() default "14, 7, 1";

        @AttributeDefinition(name = "%alsace", description = "%alsace.what")
        boolean alsaceMoselle() default false;

        @AttributeDefinition(name = "%calls", description = "%calls.what", min = "0", max = "30")
        int callDays() default 5;
    }

    /**
     * The settings as they are used.
     *
     * @param daysBefore 0 to {@link #DAYS_MOST}; empty where nobody is reminded
     * @param callDays working days before a call's deadline, 0 to {@link #CALL_DAYS_MOST}; 0 where nobody is reminded
     */
    record Reminders(SortedSet<Integer> daysBefore, boolean alsaceMoselle, int callDays) {}

    @Activate
    public DeadlineSettings(Settings settings) {
        reminders = GROUP.start(settings);
    }

    @Modified
    void change(Settings settings) {
        reminders = read(settings);
    }

    @Override
    public SettingsGroup<?, ?> settingsGroup() {
        return GROUP;
    }

    Reminders reminders() {
        return reminders;
    }

    private static Reminders read(Settings settings) {
        var days = new TreeSet<Integer>();
        for (var one : settings.daysBefore().split(",")) {
            var word = one.strip();
            if (word.isEmpty()) continue;
            if (!word.matches("\\d{1,2}") || Integer.parseInt(word) > DAYS_MOST) throw unfit("settings.daysBefore", DAYS_MOST);
            days.add(Integer.parseInt(word));
        }
        if (days.size() > REMINDERS_MOST) throw unfit("settings.tooMany", REMINDERS_MOST);
        if (settings.callDays() < 0 || settings.callDays() > CALL_DAYS_MOST) throw new UnfitSetting("callDays", DeadlineSettings.class, "settings.callDays", CALL_DAYS_MOST);
        return new Reminders(days, settings.alsaceMoselle(), settings.callDays());
    }

    private static UnfitSetting unfit(String key, int most) {
        return new UnfitSetting("daysBefore", DeadlineSettings.class, key, most);
    }
}
