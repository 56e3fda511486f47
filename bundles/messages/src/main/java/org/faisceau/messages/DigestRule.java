// SPDX-License-Identifier: Apache-2.0
package org.faisceau.messages;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import org.faisceau.kernel.api.Days;

/** Which messages belong in a digest now: those posted before the last time one was due, so that a late or doubled run changes nothing. */
final class DigestRule {
    private DigestRule() {}

    /** The last time that daily digests were due, not after now. */
    static Instant daily(Instant now, LocalTime hour) {
        var day = now.atZone(Days.PARIS).toLocalDate();
        var today = day.atTime(hour).atZone(Days.PARIS).toInstant();
        return today.isAfter(now) ? day.minusDays(1).atTime(hour).atZone(Days.PARIS).toInstant() : today;
    }

    /** The last Monday's time that weekly digests were due, not after now. */
    static Instant weekly(Instant now, LocalTime hour) {
        var monday = daily(now, hour).atZone(Days.PARIS).toLocalDate().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return monday.atTime(hour).atZone(Days.PARIS).toInstant();
    }
}
