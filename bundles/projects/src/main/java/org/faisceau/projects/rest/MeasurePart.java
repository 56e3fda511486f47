// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects.rest;

import java.math.BigDecimal;
import org.faisceau.console.spi.Problem;
import org.faisceau.projects.api.Experiments;
import org.faisceau.projects.api.Measure;
import org.jspecify.annotations.Nullable;

/** A measure as JSON. */
record MeasurePart(@Nullable String series, @Nullable String on, @Nullable BigDecimal value, @Nullable String unit) {
    private static final int WHOLE_DIGITS = 12;
    private static final int DECIMALS = 6;

    static MeasurePart of(Measure one) {
        return new MeasurePart(one.series(), one.on().toString(), one.value(), one.unit());
    }

    Measure measure() {
        var named = Typed.text(series).strip();
        var what = Typed.text(unit).strip();
        if (named.isEmpty() || named.length() > Experiments.SERIES_MAX || what.length() > Experiments.UNIT_MAX) throw Problem.invalid("measures", "Each has a series of " + Experiments.SERIES_MAX + " characters at most, and a unit of " + Experiments.UNIT_MAX + " or none.");
        var day = Typed.day("measures", on).orElseThrow(() -> Problem.invalid("measures", "Each has a day as 2027-05-10."));
        if (value == null || value.stripTrailingZeros().scale() > DECIMALS || value.precision() - value.scale() > WHOLE_DIGITS) throw Problem.invalid("measures", "Each has a value of " + WHOLE_DIGITS + " digits at most before the point, " + DECIMALS + " after.");
        return new Measure(named, day, value, what);
    }
}
