// SPDX-License-Identifier: Apache-2.0
package org.faisceau.kernel;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** The one place where the machine's time enters. */
@Component(service = Clock.class)
public final class SystemClock extends Clock {
    private final Clock machine = Clock.systemUTC();

    @Activate
    public SystemClock() {}

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return machine.withZone(zone);
    }

    @Override
    public Instant instant() {
        return machine.instant();
    }
}
