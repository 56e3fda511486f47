// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.console;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.faisceau.kernel.api.Words;
import org.faisceau.sourcing.api.Run;

/** The plan as a drawing: a bar a technique, the day wanted at the right end, today with its name below. Lengths in its own units. */
record Timeline(List<Bar> bars, LocalDate first, LocalDate wantedOn, int height, Optional<Integer> today) {
    static final int WIDTH = 720;
    private static final int LEFT = 210;
    private static final int LINE = 36;
    private static final int FOOT = 50;

    /** A technique's bar; late where it should have begun and has not. */
    record Bar(Run run, int x, int y, int width, boolean isLate) {
        /** The last word of a key. */
        String state() {
            return isLate ? "LATE" : run.status().name();
        }
    }

    /** Empty where nothing is planned. */
    static Optional<Timeline> of(List<Run> runs, Optional<LocalDate> wantedOn, LocalDate today) {
        var planned = runs.stream().filter(run -> run.first().isPresent() && run.last().isPresent()).sorted(Comparator.comparing(run -> run.first().orElseThrow())).toList();
        if (planned.isEmpty() || wantedOn.isEmpty()) return Optional.empty();
        var first = planned.get(0).first().orElseThrow();
        var bars = IntStream.range(0, planned.size()).mapToObj(at -> bar(planned.get(at), at, first, wantedOn.get(), today)).toList();
        boolean isToday = !today.isBefore(first) && !today.isAfter(wantedOn.get());
        return Optional.of(new Timeline(bars, first, wantedOn.get(), planned.size() * LINE + FOOT, isToday ? Optional.of(at(today, first, wantedOn.get())) : Optional.empty()));
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

    List<Run> late() {
        return bars.stream().filter(Bar::isLate).map(Bar::run).toList();
    }

    /** Names of the late ones, one after the other. */
    String lateNames(Words words) {
        return String.join(", ", late().stream().map(run -> run.name().in(words.locale())).toList());
    }

    /** At which end of its name the line of today is: near the edges the name would leave the drawing. */
    String anchor() {
        int at = today.orElse(0);
        return at < LEFT + 60 ? "start" : at > WIDTH - 60 ? "end" : "middle";
    }
}
