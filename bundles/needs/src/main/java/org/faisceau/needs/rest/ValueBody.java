// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.rest;

import java.util.ArrayList;
import java.util.List;
import org.faisceau.console.spi.Faults;
import org.faisceau.kernel.api.Euros;
import org.faisceau.needs.api.ValueLine;
import org.faisceau.needs.api.ValueSheet;
import org.faisceau.needs.api.Values;
import org.jspecify.annotations.Nullable;

/** A value sheet as a caller reads and writes it. @param lines in their order; without any the sheet is blank */
record ValueBody(@Nullable List<Line> lines) {
    /**
     * A line.
     *
     * @param amountCents excluding taxes, each time
     * @param times how often it counts; 1 where absent
     */
    record Line(ValueLine.Kind kind, @Nullable String label, long amountCents, @Nullable Integer times) {}

    static ValueBody of(ValueSheet sheet) {
        return new ValueBody(sheet.lines().stream().map(one -> new Line(one.kind(), one.label(), one.amount().cents(), one.times())).toList());
    }

    List<ValueLine> asked() {
        var asked = lines == null ? List.<Line>of() : lines;
        var faults = new Faults();
        var read = new ArrayList<ValueLine>();
        if (asked.size() > Values.LINES_MAX) faults.add("lines", "At most " + Values.LINES_MAX + " lines.");
        for (int at = 0; at < asked.size(); at++) {
            var line = asked.get(at);
            var here = "lines[" + at + "].";
            var label = line.label() == null ? "" : line.label();
            int times = line.times() == null ? 1 : line.times();
            boolean isCounted = times >= 1 && times <= Values.TIMES_MAX;
            boolean isWithin = line.amountCents() >= 0 && line.amountCents() <= Values.AMOUNT_MAX.cents();
            if (label.length() > Values.LABEL_MAX) faults.add(here + "label", "At most " + Values.LABEL_MAX + " characters.");
            if (!isCounted) faults.add(here + "times", "1 to " + Values.TIMES_MAX + ".");
            if (!isWithin) faults.add(here + "amountCents", "0 to " + Values.AMOUNT_MAX.cents() + ".");
            if (isCounted && isWithin) read.add(new ValueLine(line.kind(), label, new Euros(line.amountCents()), times));
        }
        faults.refuse();
        return read;
    }
}
