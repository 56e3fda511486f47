// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.console;

import java.util.List;
import java.util.stream.Stream;
import org.faisceau.documents.api.PaperBuilder;
import org.faisceau.documents.spi.Exportable.Column;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Words;
import org.faisceau.needs.api.Need;
import org.faisceau.needs.api.ValueLine;
import org.faisceau.needs.api.Values;

/** The value sheet on a need's paper, for its own people. */
record ValuePaper(Values values, FamilyNames families) {
    void write(PaperBuilder paper, Words words, Actor actor, Need need) {
        var sheet = values.find(actor, need.id()).filter(found -> !found.lines().isEmpty());
        if (sheet.isEmpty()) return;
        var columns = Stream.of("field.lineKind", "field.lineLabel", "field.lineAmount", "field.lineTimes", "value.lineTotal").map(key -> Column.text(key, words.say(key))).toList();
        paper.section(words.say("value.title")).table("", columns, sheet.get().lines().stream().map(line -> row(words, line)).toList())
                .fact(words.say("value.total"), words.euros(sheet.get().total()));
        values.familyYear(actor, need.id()).ifPresent(year -> paper.paragraph(
                words.say("value.family", families.said(words, actor, need, year.family()), String.valueOf(year.year()), words.euros(year.total()), year.needs(), year.unknown())));
    }

    private static List<String> row(Words words, ValueLine line) {
        return List.of(words.say("lineKind." + line.kind()), Saying.text(line.label()), words.euros(line.amount()), words.number(line.times()), words.euros(line.total()));
    }
}
