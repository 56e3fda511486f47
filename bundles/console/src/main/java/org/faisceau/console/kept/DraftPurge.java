// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console.kept;

import java.time.Duration;
import java.time.LocalTime;
import org.faisceau.kernel.spi.Job;
import org.faisceau.kernel.spi.Schedule;
import org.faisceau.kernel.spi.SettingsGroup;
import org.faisceau.kernel.spi.SettingsHolder;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Modified;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** Drops each night the drafts that nobody touched for a while. */
@Component(service = {Job.class, SettingsHolder.class}, configurationPid = DraftPurge.PID)
@Designate(ocd = DraftPurge.Settings.class)
public final class DraftPurge implements Job, SettingsHolder {
    static final String PID = "org.faisceau.console.drafts";
    private static final SettingsGroup<Settings, Duration> GROUP = new SettingsGroup<>(PID, Settings.class, DraftPurge::read);
    private final DraftRegister drafts;
    private volatile Duration untouched;

    @ObjectClassDefinition(localization = "OSGI-INF/l10n/drafts", name = "%settings", description = "%settings.what")
    public @interface Settings {
        @AttributeDefinition(name = "%days", description = "%days.what", min = "1", max = "366")
        int days() default 30;
    }

    @Activate
    public DraftPurge(@Reference DraftRegister drafts, Settings settings) {
        this.drafts = drafts;
        this.untouched = GROUP.start(settings);
    }

    @Modified
    void change(Settings settings) {
        untouched = read(settings);
    }

    @Override
    public SettingsGroup<?, ?> settingsGroup() {
        return GROUP;
    }

    @Override
    public String id() {
        return "console.drafts";
    }

    @Override
    public Schedule when() {
        return new Schedule.Daily(LocalTime.of(3, 50));
    }

    @Override
    public void run(Run run) {
        boolean more = true;
        while (more && !run.isCancelled()) more = drafts.purge(untouched);
    }

    private static Duration read(Settings settings) {
        if (settings.days() < 1 || settings.days() > 366) throw new IllegalArgumentException("days: 1 to 366, got " + settings.days());
        return Duration.ofDays(settings.days());
    }
}
