// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects.console;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.faisceau.kernel.api.Words;
import org.faisceau.projects.api.Measure;

/**
 * One series of measures, drawn from its lowest value to its highest.
 *
 * @param measures by day, at least one
 */
record MeasureChart(String series, List<Measure> measures) {
    private static final int LEFT = 80;
    private static final int WIDTH = 620;
    private static final int TOP = 14;
    private static final int HEIGHT = 150;
    private static final int DECIMALS = 6;

    /** A measure in the drawing. */
    record Dot(int x, int y) {}

    static List<MeasureChart> of(List<Measure> all) {
        return all.stream().collect(Collectors.groupingBy(Measure::series, LinkedHashMap::new, Collectors.toList())).entrySet().stream().map(one -> new MeasureChart(one.getKey(), one.getValue())).toList();
    }

    Measure first() {
        return measures.get(0);
    }

    Measure last() {
        return measures.get(measures.size() - 1);
    }

    Measure lowest() {
        return measures.stream().min(Comparator.comparing(Measure::value)).orElseThrow();
    }

    Measure highest() {
        return measures.stream().max(Comparator.comparing(Measure::value)).orElseThrow();
    }

    List<Dot> dots() {
        return measures.stream().map(one -> new Dot(x(one), y(one))).toList();
    }

    /** For a polyline. */
    String points() {
        return dots().stream().map(dot -> dot.x() + "," + dot.y()).collect(Collectors.joining(" "));
    }

    private int x(Measure one) {
        long days = ChronoUnit.DAYS.between(first().on(), last().on());
        return days == 0 ? LEFT + WIDTH / 2 : LEFT + (int) (ChronoUnit.DAYS.between(first().on(), one.on()) * WIDTH / days);
    }

    private int y(Measure one) {
        double low = lowest().value().doubleValue();
        double span = highest().value().doubleValue() - low;
        return span == 0 ? TOP + HEIGHT / 2 : TOP + (int) Math.round(HEIGHT * (1 - (one.value().doubleValue() - low) / span));
    }

    /** A number with its unit, as the language writes it. */
    static String said(Words words, Measure one) {
        return (number(words.locale(), one.value()) + " " + one.unit()).strip();
    }

    private static String number(Locale locale, BigDecimal value) {
        var format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(DECIMALS);
        return format.format(value);
    }
}
