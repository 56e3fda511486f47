// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs;

import java.util.SortedSet;
import java.util.TreeSet;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Modified;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** When people are reminded of the deadlines of their needs. */
@Component(service = DeadlineSettings.class, configurationPid = "org.faisceau.needs.deadlines")
@Designate(ocd = DeadlineSettings.Settings.class)
public final class DeadlineSettings {
    /** The longest notice, in days. */
    static final int DAYS_MOST = 90;

    private static final int REMINDERS_MOST = 6;
    private volatile Reminders reminders;

    @ObjectClassDefinition(localization = "OSGI-INF/l10n/deadlines", name = "%settings", description = "%settings.what")
    public @interface Settings {
        @AttributeDefinition(name = "%days", description = "%days.what", max = "40")
        String daysBefore() default "14, 7, 1";

        @AttributeDefinition(name = "%alsace", description = "%alsace.what")
        boolean alsaceMoselle() default false;
    }

    /**
     * The settings as they are used.
     *
     * @param daysBefore 0 to {@link #DAYS_MOST}; empty where nobody is reminded
     */
    record Reminders(SortedSet<Integer> daysBefore, boolean alsaceMoselle) {}

    @Activate
    public DeadlineSettings(Settings settings) {
        reminders = read(settings);
    }

    @Modified
    void change(Settings settings) {
        reminders = read(settings);
    }

    Reminders reminders() {
        return reminders;
    }

    private static Reminders read(Settings settings) {
        var days = new TreeSet<Integer>();
        for (var one : settings.daysBefore().split(",")) {
            var word = one.strip();
            if (word.isEmpty()) continue;
            if (!word.matches("\\d{1,2}") || Integer.parseInt(word) > DAYS_MOST) throw new IllegalArgumentException("daysBefore: 0 to " + DAYS_MOST + " with commas between, got " + word);
            days.add(Integer.parseInt(word));
        }
        if (days.size() > REMINDERS_MOST) throw new IllegalArgumentException("daysBefore: at most " + REMINDERS_MOST + ", got " + days.size());
        return new Reminders(days, settings.alsaceMoselle());
    }
}
