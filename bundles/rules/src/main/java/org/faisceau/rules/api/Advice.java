// SPDX-License-Identifier: Apache-2.0
package org.faisceau.rules.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.faisceau.kernel.api.Euros;

/**
 * What the adviser answers: what is open under which condition. A person chooses.
 *
 * @param threshold the European threshold of that day; empty where the book has none
 * @param side where the value lies
 * @param cell the procedures of the question's cell, open or not, in the order of the cell
 * @param also lawful ones outside the cell
 * @param closed the others, each with its unmet condition
 * @param turns what would change the answer
 */
public record Advice(Question question, Optional<Rule> threshold, Side side, List<Way> cell, List<Way> also, List<Way> closed, List<Turn> turns) {
    public Advice {
        cell = List.copyOf(cell);
        also = List.copyOf(also);
        closed = List.copyOf(closed);
        turns = List.copyOf(turns);
    }

    /** Where a value lies. */
    public enum Side {
        ABOVE,
        BELOW,
        /** No value was told, or the book has no threshold on that day. */
        UNKNOWN
    }

    /**
     * Something that would change the answer: exactly one of day, value and market is there.
     *
     * @param isUntil the day is the last of another answer that came before; otherwise its first
     * @param isBelow the answer changes below that value; otherwise from it
     */
    public record Turn(Optional<LocalDate> day, boolean isUntil, Optional<Euros> value, boolean isBelow, Optional<Market> market, List<ProcedureId> opens, List<ProcedureId> closes) {
        public Turn {
            opens = List.copyOf(opens);
            closes = List.copyOf(closes);
        }
    }

    public Optional<Way> way(ProcedureId id) {
        return Stream.of(cell, also, closed).flatMap(List::stream).filter(way -> way.procedure().id() == id).findFirst();
    }

    /** The procedures that are open, conditions to be established included. */
    public List<ProcedureId> open() {
        return Stream.of(cell, also).flatMap(List::stream).filter(Way::isOpen).map(way -> way.procedure().id()).sorted().toList();
    }
}
