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

    /** What is asked otherwise, all else as it was. */
    public enum Change {
        /** The day is the last one of another answer, which came before. */
        UNTIL,
        /** The day is the first one of another answer. */
        FROM,
        /** Until that day the book has no European threshold: the answer cannot be told. */
        SILENT_UNTIL,
        /** From that day on the book has no European threshold: the answer cannot be told. */
        SILENT_FROM,
        /** The need is worth less than the amount. */
        BELOW,
        /** The need is worth the amount. */
        AT,
        /** The lot is worth less than the amount. */
        LOT_BELOW,
        /** The lot is worth the amount. */
        LOT_AT,
        /** The other lots that were exempted or adapted come to the amount or less. */
        WAIVED_WITHIN,
        /** The other lots that were exempted or adapted come to more than the amount. */
        WAIVED_BEYOND,
        MARKET
    }

    /**
     * Something that would change the answer. A procedure is named once for each thing that is asked otherwise, where it opens or closes nearest.
     *
     * @param day there for the changes of a day alone
     * @param amount there for those of an amount alone
     * @param market there for that of the market alone
     * @param opens in the order of the procedures; empty with {@code closes} where the book is silent
     */
    public record Turn(Change change, Optional<LocalDate> day, Optional<Euros> amount, Optional<Market> market, List<ProcedureId> opens, List<ProcedureId> closes) {
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
