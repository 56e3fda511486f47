// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.console;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.faisceau.sourcing.api.Run;

/** The plan as a drawing: a bar a technique, the day wanted at the right end. Lengths in its own units. */
record Timeline(List<Bar> bars, LocalDate first, LocalDate wantedOn, int height, Optional<Integer> today) {
    static final int WIDTH = 720;
    private static final int LEFT = 210;
    private static final int LINE = 30;

    /** A technique's bar. */
    record Bar(Run run, int x, int y, int width, boolean isLate) {}

    /** Empty where nothing is planned. */
    static Optional<Timeline> of(List<Run> runs, Optional<LocalDate> wantedOn, LocalDate today) {
        var planned = runs.stream().filter(run -> run.first().isPresent() && run.last().isPresent()).sorted(Comparator.comparing(run -> run.first().orElseThrow())).toList();
        if (planned.isEmpty() || wantedOn.isEmpty()) return Optional.empty();
        var first = planned.get(0).first().orElseThrow();
        var bars = IntStream.range(0, planned.size()).mapToObj(at -> bar(planned.get(at), at, first, wantedOn.get(), today)).toList();
        boolean isToday = !today.isBefore(first) && !today.isAfter(wantedOn.get());
        return Optional.of(new Timeline(bars, first, wantedOn.get(), (planned.size() + 1) * LINE, isToday ? Optional.of(at(today, first, wantedOn.get())) : Optional.empty()));
    }

    private static Bar bar(Run run, int at, LocalDate first, LocalDate wantedOn, LocalDate today) {
        int from = at(run.first().orElseThrow(), first, wantedOn);
        int until = at(run.last().orElseThrow(), first, wantedOn);
        return new Bar(run, from, at * LINE, Math.max(6, until - from), run.status() == Run.Status.CHOSEN && run.first().orElseThrow().isBefore(today));
    }

    private static int at(LocalDate day, LocalDate first, LocalDate wantedOn) {
        long whole = Math.max(1, ChronoUnit.DAYS.between(first, wantedOn));
        return (int) (LEFT + (WIDTH - LEFT - 10) * ChronoUnit.DAYS.between(first, day) / whole);
    }

    boolean isLate() {
        return bars.stream().anyMatch(Bar::isLate);
    }
}
