// SPDX-License-Identifier: Apache-2.0
package org.faisceau.kernel;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.faisceau.kernel.api.Ids;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** UUID version 7 (RFC 9562, 5.7): 48 bits of milliseconds and 12 bits that count within one, then 62 random bits. */
@Component
public final class TimeOrderedIds implements Ids {
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private final AtomicLong last = new AtomicLong();

    @Activate
    public TimeOrderedIds(@Reference Clock clock) {
        this.clock = clock;
    }

    @Override
    public String next() {
        long tick = last.updateAndGet(before -> Math.max(before + 1, clock.millis() << 12));
        long high = (tick & ~0xFFFL) << 4 | 0x7000L | tick & 0xFFFL;
        long low = random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L;
        return new UUID(high, low).toString();
    }
}
