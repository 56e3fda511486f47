// SPDX-License-Identifier: Apache-2.0
package org.faisceau.accounts;

import java.time.Duration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Modified;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** The limits of signing in as an administrator set them; a change holds from the next request. */
@Component(service = SignInSettings.class, configurationPid = "org.faisceau.accounts.signing-in")
@Designate(ocd = SignInSettings.Settings.class)
public final class SignInSettings {
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
        this.limits = read(settings);
    }

    @Modified
    void change(Settings settings) {
        limits = read(settings);
    }

    SignInLimits limits() {
        return limits;
    }

    private static SignInLimits read(Settings settings) {
        var longest = Duration.ofMinutes(settings.longestWaitMinutes());
        return new SignInLimits(
                Duration.ofMinutes(settings.idleMinutes()),
                Duration.ofHours(settings.absoluteHours()),
                new BackOff(settings.freeTriesPerName(), longest),
                new BackOff(settings.freeTriesPerAddress(), longest));
    }
}
