// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects.console;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.faisceau.projects.api.Assessment;
import org.faisceau.projects.api.Level;
import org.faisceau.projects.api.Pillar;
import org.faisceau.projects.api.PlannedAction;
import org.faisceau.projects.api.Question;

/**
 * The five pillars of a project in one year, beside the years before; a drawing with a cell for each question, no sum.
 *
 * @param all of every year, the latest first
 */
record PillarView(ProjectHead head, int year, int thisYear, List<Assessment> all, List<PlannedAction> actions, LocalDate today) {
    private static final int COMPARED = 3;
    private static final int ROW = 26;
    private static final int GAP = 18;
    private static final int LEFT = 260;
    private static final int CELL = 104;

    /** A question in the drawing. */
    record Cell(int x, int y, String className) {}

    /** A year of a pillar in the drawing. */
    record Bar(int year, int textLine, List<Cell> cells) {}

    /** A pillar in the drawing, its years beneath one another. */
    record Band(Pillar pillar, int textLine, List<Bar> bars) {}

    /** Those something was said of, and this one; the latest first. */
    List<Integer> years() {
        return Stream.concat(Stream.of(thisYear, year), all.stream().map(Assessment::year)).distinct().sorted(Comparator.reverseOrder()).toList();
    }

    /** The shown year and those before it that something was said of, at most three; the earliest first. */
    List<Integer> compared() {
        return Stream.concat(Stream.of(year), all.stream().map(Assessment::year).filter(one -> one < year)).distinct().sorted(Comparator.reverseOrder()).limit(COMPARED).sorted().toList();
    }

    Optional<Assessment> said(Question question, int ofYear) {
        return all.stream().filter(one -> one.question() == question && one.year() == ofYear).findFirst();
    }

    /** Questions of that year that something was said of. */
    int said(int ofYear) {
        return (int) all.stream().filter(one -> one.year() == ofYear).count();
    }

    List<PlannedAction> actions(Pillar pillar) {
        return actions.stream().filter(one -> one.content().pillar() == pillar).toList();
    }

    List<Band> bands() {
        int height = compared().size() * ROW + GAP;
        return Arrays.stream(Pillar.values()).map(pillar -> band(pillar, pillar.ordinal() * height)).toList();
    }

    private Band band(Pillar pillar, int top) {
        var years = compared();
        var bars = IntStream.range(0, years.size()).mapToObj(i -> {
            var questions = Question.of(pillar);
            int y = top + i * ROW;
            return new Bar(years.get(i), y + 15, IntStream.range(0, questions.size()).mapToObj(at -> new Cell(LEFT + at * CELL, y, className(said(questions.get(at), years.get(i))))).toList());
        }).toList();
        return new Band(pillar, top + 15, bars);
    }

    int height() {
        return Pillar.values().length * (compared().size() * ROW + GAP);
    }

    private static String className(Optional<Assessment> said) {
        return said.map(one -> className(one.content().level())).orElse("chart-grid");
    }

    /** The later the level, the stronger the colour; a word goes with each in the table. */
    static String className(Level level) {
        return switch (level) {
            case NOT_YET -> "series-rest";
            case BEGUN -> "series-3";
            case IN_PLACE -> "series-2";
            case LASTING -> "series-1";
        };
    }
}
