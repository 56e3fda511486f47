// SPDX-License-Identifier: Apache-2.0
package org.faisceau.visit;

import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.faisceau.sourcing.spi.Question;

/** When a visit may begin: every half hour of a day of work. */
final class Hours {
    private static final LocalTime FIRST = LocalTime.of(8, 0);
    private static final int HALF_HOUR = 30;
    private static final int COUNT = 22;

    private Hours() {}

    static List<Question.Option> offered() {
        return Stream.iterate(FIRST, time -> time.plusMinutes(HALF_HOUR)).limit(COUNT).map(time -> new Question.Option(time.toString(), time.toString())).toList();
    }
}
