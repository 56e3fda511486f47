// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters.api;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.faisceau.kernel.api.Actor;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What came of the four objectives in civil years, with the targets a lab set itself. Which indicators there are, and all targets, are
 * proposed: the charter sets none. Who reads a lab reads them, managers set. Every thread.
 */
@ProviderType
public interface Indicators {
    /** Years shown at most. */
    int YEARS_MOST = 8;
    /** The highest target or count. */
    long MOST = 1_000_000;

    /** All, in the order of the objectives, from the year of the first charter to that of the last one's end; empty where the lab is unknown or hidden. */
    Optional<Board> of(Actor actor, String lab);

    /** Sets target, count by hand and note of one year. */
    Setting set(Actor actor, String lab, String indicator, int year, int seenVersion, Aim aim);

    /**
     * What a person wrote.
     *
     * @param target 0 to {@link #MOST}; empty for none
     * @param counted of indicators by hand alone; empty for none
     * @param note where the count comes from; may be empty
     */
    record Aim(Optional<Long> target, Optional<Long> counted, String note) {
        /** Nothing was written. */
        public static Aim none() {
            return new Aim(Optional.empty(), Optional.empty(), "");
        }
    }

    /** All indicators of a lab. */
    record Board(List<Integer> years, List<Row> rows) {
        public Board {
            years = List.copyOf(years);
            rows = List.copyOf(rows);
        }
    }

    /** One indicator, with as many cells as there are years. */
    record Row(Indicator indicator, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        /** When the latest of its values was measured that are kept while the module is stopped; empty for none. */
        public Optional<Instant> readAt() {
            return cells.stream().flatMap(cell -> cell.readAt().stream()).max(Comparator.naturalOrder());
        }

        /** The module that tells it and is stopped; empty where it runs, or where people count. */
        public String stopped() {
            return cells.stream().map(Cell::stopped).filter(one -> !one.isEmpty()).findFirst().orElse("");
        }
    }

    /**
     * One year of one indicator.
     *
     * @param value empty for a year to come, where there was nothing to measure, where nobody counted, and where a stopped module was never read
     * @param of how many it was measured on, for shares and delays; 0 else
     * @param stopped that module's name; empty where it runs
     * @param readAt when the value was measured that a stopped module told last; empty for one of now, and where there is none
     * @param version 0 where nobody wrote anything
     */
    record Cell(int year, Optional<Long> value, long of, String stopped, Optional<Instant> readAt, Aim aim, int version) {}

    /** What became of it. */
    sealed interface Setting {
        record Done(Aim aim) implements Setting {}

        /** Somebody else wrote meanwhile. */
        record Lost(Aim current, int version) implements Setting {}

        /** A field is off; the key is of a text such as {@code indicator.notByHand}. */
        record Invalid(String field, String key) implements Setting {}

        /** This actor may not. */
        record Refused() implements Setting {}

        /** No such lab, indicator or year. */
        record Unknown() implements Setting {}

        /** Branches on what it is. */
        default <T> T fold(Function<Done, T> done, Function<Lost, T> lost, Function<Invalid, T> invalid, Function<Refused, T> refused, Function<Unknown, T> unknown) {
            if (this instanceof Done it) return done.apply(it);
            if (this instanceof Lost it) return lost.apply(it);
            if (this instanceof Invalid it) return invalid.apply(it);
            return this instanceof Refused it ? refused.apply(it) : unknown.apply((Unknown) this);
        }
    }
}
