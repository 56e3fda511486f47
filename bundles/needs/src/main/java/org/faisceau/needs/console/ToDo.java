// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.console;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.faisceau.kernel.api.Words;

/**
 * One line of what waits.
 *
 * @param days until the deadline, negative once it is over; empty where there is none
 */
record ToDo(NeedLine line, Optional<Long> days) {
    private static final int NOW = 3;
    private static final int SOON = 14;

    static ToDo of(NeedLine line, LocalDate today) {
        return new ToDo(line, line.need().content().deadline().map(day -> ChronoUnit.DAYS.between(today, day)));
    }

    String className() {
        long left = days.orElse(Long.MAX_VALUE);
        return left <= NOW ? "due due-now" : left <= SOON ? "due due-soon" : "due";
    }

    /** The days that are left, or gone by: {@code J-5}, {@code J+2}. */
    String due(Words words) {
        return days.map(left -> left < 0 ? words.say("due.over", -left) : words.say("due.left", left)).orElse("—");
    }

    /** What is to be done with it. */
    String key() {
        return "todo." + line.need().state();
    }
}
