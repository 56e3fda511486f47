// SPDX-License-Identifier: Apache-2.0
package org.faisceau.rules.console;

import java.util.List;
import java.util.stream.Stream;
import org.faisceau.kernel.api.Words;
import org.faisceau.rules.api.Advice;
import org.faisceau.rules.api.Procedure;

/** The same question on several days, side by side. */
record SideBySide(List<String> days, List<Row> rows) {
    /** One procedure on each day. */
    record Row(String name, List<WayView> ways, boolean differs) {}

    static SideBySide of(List<Advice> answers, List<Procedure> procedures, Words words) {
        var rows = procedures.stream().map(procedure -> {
            var ways = answers.stream().map(answer -> new WayView(answer.way(procedure.id()).orElseThrow(), answer.question().day(), words)).toList();
            return new Row(procedure.name().in(words.locale()), ways, said(ways).distinct().count() > 1);
        }).toList();
        return new SideBySide(answers.stream().map(answer -> words.day(answer.question().day())).toList(), rows);
    }

    /** What a person reads of each: its state and the value that decides. */
    private static Stream<String> said(List<WayView> ways) {
        return ways.stream().map(way -> way.state() + way.lines().get(0).sentence());
    }
}
