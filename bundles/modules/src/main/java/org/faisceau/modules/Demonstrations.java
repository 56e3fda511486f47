// SPDX-License-Identifier: Apache-2.0
package org.faisceau.modules;

import java.util.Comparator;
import java.util.List;
import org.faisceau.kernel.spi.Demonstration;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Loads the fictitious territory, each part once: a module switched on later brings its part then. */
@Component(service = Demonstrations.class)
public final class Demonstrations {
    private static final Logger LOG = LoggerFactory.getLogger(Demonstrations.class);
    private static final String MARK = "demonstration:";
    private final boolean isOn;
    private final Switches switches;

    @Reference
    private volatile List<Demonstration> parts = List.of();

    @Activate
    public Demonstrations(BundleContext context, @Reference Switches switches) {
        this(Place.of(context).mayLoadDemonstration(), switches);
    }

    Demonstrations(boolean isOn, Switches switches) {
        this.isOn = isOn;
        this.switches = switches;
    }

    /** Loads what was not loaded yet; a part that fails is told in the log and tried again at the next start. */
    void load() {
        if (isOn) load(parts);
    }

    void load(List<Demonstration> offered) {
        for (var part : offered.stream().sorted(Comparator.comparingInt(Demonstration::order)).toList()) {
            var mark = MARK + part.part();
            if (switches.isMarked(mark)) continue;
            try {
                part.load();
                switches.mark(List.of(mark));
            } catch (RuntimeException e) {
                LOG.error("demonstration of {} did not load", part.part(), e);
            }
        }
    }
}
