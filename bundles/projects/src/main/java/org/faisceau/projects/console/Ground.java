// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects.console;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.faisceau.console.spi.Form;
import org.faisceau.projects.api.Experiments;
import org.faisceau.projects.api.Measure;

/**
 * What the lines of a table are held against, one after the other.
 *
 * @param units of each series, grows with each line that is taken
 * @param lines where a series and a day were said first, grows likewise
 */
record Ground(LocalDate today, Map<String, String> units, Map<String, Integer> lines) {
    static Ground of(LocalDate today, List<Measure> there) {
        var units = new HashMap<String, String>();
        there.forEach(one -> units.putIfAbsent(one.series(), one.unit()));
        return new Ground(today, units, new HashMap<>());
    }

    /** Into one of two lists. */
    void line(int number, String series, String day, String value, String typedUnit, List<Measure> good, List<MeasureLines.Refused> refused) {
        // A line without a unit means that of its quantity.
        var unit = typedUnit.isEmpty() ? units.getOrDefault(series, "") : typedUnit;
        var on = Form.blank().with("day", day).day("day");
        var plain = value.replaceAll("[\\s\\u00a0\\u202f]", "").replace(',', '.');
        var key = on.map(it -> it + " " + series).orElse("");
        if (series.isBlank() || series.length() > Experiments.SERIES_MAX) refused.add(new MeasureLines.Refused(number, "measures.badSeries", series));
        else if (on.isEmpty()) refused.add(new MeasureLines.Refused(number, "measures.badDay", day));
        else if (on.get().isAfter(today)) refused.add(new MeasureLines.Refused(number, "measures.toCome", day));
        else if (!plain.matches("-?\\d{1,12}(\\.\\d{1,6})?")) refused.add(new MeasureLines.Refused(number, "measures.badValue", value));
        else if (unit.length() > Experiments.UNIT_MAX) refused.add(new MeasureLines.Refused(number, "measures.badUnit", unit));
        else if (!units.getOrDefault(series, unit).equals(unit)) refused.add(new MeasureLines.Refused(number, units.get(series).isEmpty() ? "measures.noUnit" : "measures.otherUnit", unit, units.get(series)));
        else if (lines.containsKey(key)) refused.add(new MeasureLines.Refused(number, "measures.twice", series, String.valueOf(lines.get(key))));
        else {
            units.put(series, unit);
            lines.put(key, number);
            good.add(new Measure(series, on.get(), new BigDecimal(plain), unit));
        }
    }
}
