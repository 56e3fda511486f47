// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.faisceau.kernel.api.Euros;
import org.faisceau.needs.api.Constraints;
import org.faisceau.needs.api.Detail;
import org.faisceau.needs.api.ValueLine;

/**
 * What the demonstration tells of one need, by its title: requirements, constraints, who asks, lines of value (kind, label, thousands,
 * times) and pieces (name, text, internal or not).
 */
record DemonstrationDetail(String title, Detail detail, List<ValueLine> lines, List<Piece> pieces) {
    /** A text that is attached. */
    record Piece(String name, String text, boolean isInternal) {}

    static DemonstrationDetail of(String block) {
        var lines = block.strip().lines().toList();
        var constraints = lines.get(2).split("\\|", -1);
        var who = lines.get(3).split("\\|", -1);
        var detail = new Detail(Arrays.asList(lines.get(1).split(";")), new Constraints(constraints[0], constraints[1], constraints[2], constraints[3].equals("yes")),
                who[0], who[1], who[2], false, 0);
        return new DemonstrationDetail(lines.get(0), detail, Stream.of(lines.get(4).split(";")).map(DemonstrationDetail::line).toList(),
                lines.stream().skip(5).flatMap(line -> Stream.of(line.split(";"))).map(DemonstrationDetail::piece).toList());
    }

    private static ValueLine line(String text) {
        var facts = text.split("\\|");
        return new ValueLine(ValueLine.Kind.valueOf(facts[0]), facts[1], Euros.of(Long.parseLong(facts[2]) * 1000), Integer.parseInt(facts[3]));
    }

    private static Piece piece(String text) {
        var facts = text.split("\\|");
        return new Piece(facts[0], facts[1], facts[2].equals("yes"));
    }
}
