// SPDX-License-Identifier: Apache-2.0
package org.faisceau.accounts;

import java.time.Duration;
import org.faisceau.kernel.spi.SettingsGroup;
import org.faisceau.kernel.spi.SettingsHolder;
import org.faisceau.kernel.spi.UnfitSetting;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Modified;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** The limits of signing in as an administrator set them; a change holds from the next request. */
@Component(service = {SignInSettings.class, SettingsHolder.class}, configurationPid = SignInSettings.PID)
@Designate(ocd = SignInSettings.Settings.class)
public final class SignInSettings implements SettingsHolder {
    static final String PID = "org.faisceau.accounts.signing-in";
    private static final SettingsGroup<Settings, SignInLimits> GROUP = new SettingsGroup<>(PID, Settings.class, SignInSettings::read);
    private volatile SignInLimits limits;

    @ObjectClassDefinition(localization = "OSGI-INF/l10n/signing-in", name = "%settings", description = "%settings.what")
    public @interface Settings {
        @AttributeDefinition(name = "%idle", description = "%idle.what", min = "1", max = "1440")
        int idleMinutes() default 120;

        @AttributeDefinition(name = "%absolute", description = "%absolute.what", min = "1", max = "720")
        int absoluteHours() default 12;

        @AttributeDefinition(name = "%name", description = "%name.what", min = "1", max = "100")
        int freeTriesPerName() default 5;

        @AttributeDefinition(name = "%address", description = "%address.what", min = "1", max = "1000")
        int freeTriesPerAddress() default 30;

        @AttributeDefinition(name = "%wait", description = "%wait.what", min = "1", max = "1440")
        int longestWaitMinutes() default 15;
    }

    @Activate
    public SignInSettings(Settings settings) {
        this.limits = GROUP.start(settings);
    }

    @Modified
    void change(Settings settings) {
        limits = read(settings);
    }

    @Override
    public SettingsGroup<?, ?> settingsGroup() {
        return GROUP;
    }

    SignInLimits limits() {
        return limits;
    }

    private static SignInLimits read(Settings settings) {
        if (settings.absoluteHours() * 60 < settings.idleMinutes()) throw new UnfitSetting("absoluteHours", SignInSettings.class, "settings.tooShort", settings.idleMinutes());
        var longest = Duration.ofMinutes(settings.longestWaitMinutes());
        return new SignInLimits(
                Duration.ofMinutes(settings.idleMinutes()),
                Duration.ofHours(settings.absoluteHours()),
                new BackOff(settings.freeTriesPerName(), longest),
                new BackOff(settings.freeTriesPerAddress(), longest));
    }
}
