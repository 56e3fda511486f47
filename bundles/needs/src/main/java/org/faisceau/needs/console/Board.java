// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.console;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Words;
import org.faisceau.needs.api.NeedState;
import org.faisceau.needs.api.Needs;

/**
 * Needs in columns.
 *
 * @param mayMove true where some card on it may be moved by this person
 */
record Board(List<Column> columns, boolean mayMove) {
    static final int CARDS = 12;
    static final int COUNT_MOST = 1000;

    static Board of(List<Column> columns) {
        return new Board(columns, columns.stream().flatMap(column -> column.cards().stream()).anyMatch(Card::mayMove));
    }

    boolean isEmpty() {
        return columns.stream().allMatch(column -> column.count() == 0);
    }

    /**
     * One column.
     *
     * @param id of its heading
     * @param state what a card dropped here becomes; empty where nothing can be dropped
     * @param count of all that belong here, up to {@link #COUNT_MOST}
     * @param note a word below the title; may be empty
     * @param address the list of all that belong here
     */
    record Column(String id, String state, String title, int count, String note, String address, List<Card> cards) {
        String said(Words words) {
            return count < COUNT_MOST ? words.number(count) : words.say("board.many", COUNT_MOST);
        }

        boolean hasMore() {
            return count > cards.size();
        }
    }

    /**
     * One need.
     *
     * @param next the steps this person may take with it now, the abandoning left out
     */
    record Card(NeedLine line, ToDo due, List<NeedState> next, boolean mayAbandon) {
        static Card of(NeedLine line, LocalDate today, Needs needs, Actor actor) {
            var need = line.need();
            var next = need.state().next().stream().filter(to -> to != NeedState.ABANDONED && needs.mayMove(actor, need, to)).toList();
            return new Card(line, ToDo.of(line, today), next, needs.mayMove(actor, need, NeedState.ABANDONED));
        }

        boolean mayMove() {
            return mayAbandon || !next.isEmpty();
        }

        boolean isDue() {
            return line.need().state().isOpen() && line.need().content().deadline().isPresent();
        }

        /** For the script: where it may be dropped. */
        String moves() {
            return next.stream().map(NeedState::name).collect(Collectors.joining(" "));
        }
    }
}
