// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing;

import java.util.List;
import java.util.stream.Stream;
import org.faisceau.kernel.api.WebAddress;
import org.faisceau.kernel.spi.SettingsGroup;
import org.faisceau.kernel.spi.SettingsHolder;
import org.faisceau.kernel.spi.UnfitSetting;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Modified;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** Which feeds may be read: none until an administrator says so. */
@Component(service = {FeedSettings.class, SettingsHolder.class}, configurationPid = FeedSettings.PID)
@Designate(ocd = FeedSettings.Settings.class)
public final class FeedSettings implements SettingsHolder {
    static final String PID = "org.faisceau.sourcing.feeds";
    static final int FEEDS_MOST = 40;
    private final SettingsGroup<Settings, List<String>> group = new SettingsGroup<>(PID, Settings.class, FeedSettings::read);
    private volatile List<String> addresses;

    @ObjectClassDefinition(localization = "OSGI-INF/l10n/feeds", name = "%settings", description = "%settings.what")
    public @interface Settings {
        @AttributeDefinition(name = "%feeds", description = "%feeds.what", cardinality = 40, required = false)
        String[] feeds() default {};
    }

    @Activate
    public FeedSettings(Settings settings) {
        addresses = group.start(settings);
    }

    FeedSettings(List<String> addresses) {
        this.addresses = List.copyOf(addresses);
    }

    @Modified
    void change(Settings settings) {
        addresses = read(settings);
    }

    @Override
    public SettingsGroup<?, ?> settingsGroup() {
        return group;
    }

    /** Each once, in the order they were written. */
    List<String> addresses() {
        return addresses;
    }

    private static List<String> read(Settings settings) {
        var all = Stream.of(settings.feeds()).map(String::strip).filter(one -> !one.isEmpty()).distinct().toList();
        if (all.size() > FEEDS_MOST) throw new UnfitSetting("feeds", FeedSettings.class, "settings.feedsMany", FEEDS_MOST);
        all.stream().filter(one -> WebAddress.of(one).isEmpty()).findFirst().ifPresent(odd -> {
            throw new UnfitSetting("feeds", FeedSettings.class, "settings.feedsOdd", odd);
        });
        return all;
    }
}
