// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters;

import java.time.Duration;
import org.faisceau.charters.api.Labs;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.spi.Job;
import org.faisceau.kernel.spi.Schedule;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps what is measured, so that an indicator has a last value while the module that tells it is stopped. */
@Component
public final class IndicatorJob implements Job {
    private static final Duration SOON = Duration.ofMinutes(1);
    private static final Duration GAP = Duration.ofMinutes(30);
    private final Labs labs;
    private final IndicatorRegister indicators;
    private volatile boolean isSoon = true;

    @Activate
    public IndicatorJob(@Reference Labs labs, @Reference IndicatorRegister indicators) {
        this.labs = labs;
        this.indicators = indicators;
    }

    @Override
    public String id() {
        return "charters.indicators";
    }

    /** Soon after a start, and until there is something to keep: a module may be stopped as soon as somebody looked. */
    @Override
    public Schedule when() {
        return new Schedule.Every(isSoon ? SOON : GAP);
    }

    @Override
    public void run(Run run) {
        var all = labs.list(Actor.system());
        for (int at = 0; at < all.size() && !run.isCancelled(); at++) {
            indicators.keep(all.get(at).id(), run.clock().instant());
            run.progress(at + 1L, all.size());
        }
        isSoon = all.isEmpty();
    }
}
