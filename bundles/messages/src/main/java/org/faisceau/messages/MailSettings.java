// SPDX-License-Identifier: Apache-2.0
package org.faisceau.messages;

import java.time.Duration;
import java.time.LocalTime;
import org.faisceau.messages.MailServer.Security;
import org.faisceau.kernel.spi.SettingsGroup;
import org.faisceau.kernel.spi.SettingsHolder;
import org.faisceau.kernel.spi.UnfitSetting;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Modified;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;
import org.osgi.service.metatype.annotations.Option;

/**
 * The mail server as an administrator set it; a change holds from the next mail. The password alone is no setting: it stands as {@code
 * mail.password} in {@code <data>/etc/faisceau.properties}, or in the environment as {@code FAISCEAU_MAIL_PASSWORD}.
 */
@Component(service = {MailSettings.class, SettingsHolder.class}, configurationPid = MailSettings.PID)
@Designate(ocd = MailSettings.Settings.class)
public final class MailSettings implements SettingsHolder {
    static final String PID = "org.faisceau.messages.mail";
    private static final String PASSWORD = "faisceau.settings.mail.password";
    private final String password;
    private final SettingsGroup<Settings, MailServer> group = new SettingsGroup<>(PID, Settings.class, this::read);
    private volatile MailServer server;

    @ObjectClassDefinition(localization = "OSGI-INF/l10n/mail", name = "%settings", description = "%settings.what")
    public @interface Settings {
        @AttributeDefinition(name = "%host", description = "%host.what", required = false, max = "253")
        String host() default "";

        @AttributeDefinition(name = "%port", description = "%port.what", min = "1", max = "65535")
        int port() default 587;

        @AttributeDefinition(name = "%security", description = "%security.what", options = {
            @Option(label = "%security.tls", value = "TLS"),
            @Option(label = "%security.starttls", value = "STARTTLS"),
            @Option(label = "%security.none", value = "NONE")
        })
        String security() default "STARTTLS";

        @AttributeDefinition(name = "%user", description = "%user.what", required = false, max = "254")
        String user() default "";

        @AttributeDefinition(name = "%from", description = "%from.what", required = false, max = "254")
        String from() default "";

        @AttributeDefinition(name = "%patience", description = "%patience.what", min = "1", max = "600")
        int patienceSeconds() default 60;

        @AttributeDefinition(name = "%digests", description = "%digests.what", min = "0", max = "23")
        int digestHour() default 7;
    }

    @Activate
    public MailSettings(BundleContext context, Settings settings) {
        var kept = context.getProperty(PASSWORD);
        this.password = kept == null ? "" : kept;
        this.server = group.start(settings);
    }

    MailSettings(MailServer server) {
        this.password = server.password();
        this.server = server;
    }

    @Modified
    void change(Settings settings) {
        server = read(settings);
    }

    @Override
    public SettingsGroup<?, ?> settingsGroup() {
        return group;
    }

    MailServer server() {
        return server;
    }

    /** For tests that move the server. */
    void become(MailServer other) {
        server = other;
    }

    private MailServer read(Settings settings) {
        var host = settings.host().strip();
        var from = settings.from().strip();
        if (host.matches(".*[\\s\\p{Cntrl}/].*")) throw new UnfitSetting("host", MailSettings.class, "settings.host");
        if (!from.isEmpty() && !MailAddress.isGood(from)) throw new UnfitSetting("from", MailSettings.class, "settings.from");
        if (settings.port() < 1 || settings.port() > 65535) throw new IllegalArgumentException("port: 1 to 65535, got " + settings.port());
        if (settings.patienceSeconds() < 1 || settings.patienceSeconds() > 600) throw new IllegalArgumentException("patience: 1 to 600 seconds, got " + settings.patienceSeconds());
        if (settings.digestHour() < 0 || settings.digestHour() > 23) throw new IllegalArgumentException("digestHour: 0 to 23, got " + settings.digestHour());
        return new MailServer(host, settings.port(), Security.valueOf(settings.security()), settings.user().strip(), password, from,
                Duration.ofSeconds(settings.patienceSeconds()), LocalTime.of(settings.digestHour(), 0));
    }
}
