// SPDX-License-Identifier: Apache-2.0
package org.faisceau.kernel.spi;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import org.faisceau.kernel.api.Days;

/** When a job runs: every so often, or each day at an hour of Paris. */
public sealed interface Schedule {
    /** The next time strictly after an instant. */
    Instant after(Instant last);

    /**
     * Every so often, counted from the last start.
     *
     * @param gap one second or more
     */
    record Every(Duration gap) implements Schedule {
        public Every {
            if (gap.compareTo(Duration.ofSeconds(1)) < 0) throw new IllegalArgumentException("gap: one second or more, got " + gap);
        }

        @Override
        public Instant after(Instant last) {
            return last.plus(gap);
        }
    }

    /** Each day at an hour of Europe/Paris. */
    record Daily(LocalTime at) implements Schedule {

        @Override
        public Instant after(Instant last) {
            var day = last.atZone(Days.PARIS).toLocalDate();
            var today = day.atTime(at).atZone(Days.PARIS).toInstant();
            return today.isAfter(last) ? today : day.plusDays(1).atTime(at).atZone(Days.PARIS).toInstant();
        }
    }
}
