// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings;

import java.time.LocalDate;
import org.faisceau.gatherings.api.Formats;
import org.faisceau.gatherings.api.Gathering;
import org.faisceau.kernel.api.Actor;

/** When what is known of the guests of a gathering ends: as its format has it; where that is gone, after the longest time that a format may say. */
final class RetentionEnd {
    private RetentionEnd() {}

    static LocalDate of(Formats formats, Gathering gathering) {
        var day = gathering.content().day();
        return formats.find(Actor.system(), gathering.content().format()).map(kept -> kept.format().erasedOn(day)).orElseGet(() -> day.plusDays(Formats.RETENTION_MOST));
    }
}
