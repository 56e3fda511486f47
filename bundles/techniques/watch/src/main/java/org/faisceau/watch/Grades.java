// SPDX-License-Identifier: Apache-2.0
package org.faisceau.watch;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.faisceau.kernel.api.Words;
import org.faisceau.sourcing.spi.Brief;
import org.faisceau.sourcing.spi.State;

/** What readers think of a note: each may say so, the last word of each counts, and most of them decide. Pure. */
final class Grades {
    private static final List<String> ORDER = List.of("useful", "later", "useless");

    private Grades() {}

    static State with(State note, Brief answers) {
        var more = note.put("grades", "reader", State.empty(1).with("reader", answers.text("reader")).with("grade", answers.text("grade")).with("why", answers.text("why")));
        return more.with("grade", most(more.list("grades")));
    }

    /** Of as many, the better: a note is not lost by half of its readers. */
    private static String most(List<State> grades) {
        var counts = grades.stream().collect(Collectors.groupingBy(one -> one.text("grade"), Collectors.counting()));
        return ORDER.stream().max(Comparator.comparingLong((String one) -> counts.getOrDefault(one, 0L)).thenComparing(one -> -ORDER.indexOf(one))).orElseThrow();
    }

    /** The grade and, of several readers, how many. */
    static String said(Words words, State note) {
        if (note.text("grade").isEmpty()) return "—";
        var grade = words.say("option.grade." + note.text("grade"));
        return note.list("grades").size() < 2 ? grade : words.say("grade.of", grade, note.list("grades").size());
    }

    /** Who thinks what. */
    static String reasons(Words words, State note) {
        return note.list("grades").stream().map(one -> words.say("grade.by", one.text("reader"), words.say("option.grade." + one.text("grade")), one.text("why"))).collect(Collectors.joining("\n"));
    }
}
