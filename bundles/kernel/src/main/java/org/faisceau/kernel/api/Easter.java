// SPDX-License-Identifier: Apache-2.0
package org.faisceau.kernel.api;

import java.time.LocalDate;

/** Easter Sunday of the Gregorian calendar. Source: Meeus, Astronomical Algorithms, chapter 8 (Butcher, 1876); no exceptions. */
final class Easter {
    private Easter() {}

    static LocalDate of(int year) {
        int golden = year % 19;
        int century = year / 100;
        int rest = year % 100;
        int correction = (century - (century + 8) / 25 + 1) / 3;
        int epact = (19 * golden + century - century / 4 - correction + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7;
        int late = (golden + 11 * epact + 22 * weekday) / 451;
        int days = epact + weekday - 7 * late + 114;
        return LocalDate.of(year, days / 31, days % 31 + 1);
    }
}
