// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console.lists;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.faisceau.kernel.api.Ref;

/**
 * One act on many records: {@code ASKED → RUNNING → DONE | STOPPED}; a retry of what refused runs it again; for ten minutes both may go on
 * {@code → UNDOING → UNDONE}.
 *
 * @param label what the button said when it was asked
 * @param back the list it was asked on
 * @param answers what was filled in
 * @param endedAt when it was done or stopped; the epoch before
 */
public record BulkGo(
        String id, String owner, Locale locale, String action, String label, String back, Map<String, List<String>> answers, State state, Instant askedAt, Instant endedAt,
        Tally tally) {
    public BulkGo {
        answers = Map.copyOf(answers);
    }

    /** Where it stands. */
    public enum State {
        ASKED,
        RUNNING,
        DONE,
        STOPPED,
        UNDOING,
        UNDONE;

        /** True once it is being taken back, or was. */
        public boolean isOfUndo() {
            return this == UNDOING || this == UNDONE;
        }
    }

    /**
     * How many records it is about, and what became of them.
     *
     * @param done and neither taken back nor asked to be
     * @param undoable of those done, how many may be taken back
     * @param undone put back as they were
     * @param kept done, and could not be put back
     * @param unchanged as they were to become already
     */
    public record Tally(int waiting, int done, int refused, int undoable, int undone, int kept, int unchanged) {
        public int total() {
            return waiting + done + refused + undone + kept + unchanged;
        }

        public int seen() {
            return done + refused + unchanged;
        }
    }

    /**
     * One record of it.
     *
     * @param why it refused, or could not be put back; empty otherwise
     * @param memo what taking it back needs; empty where it cannot be
     */
    public record Item(int place, Ref ref, Fate fate, String why, String memo) {
        Item became(Fate now, String why, String memo) {
            return new Item(place, ref, now, why, memo);
        }
    }

    /** What became of a record. */
    public enum Fate {
        WAITING,
        DONE,
        REFUSED,
        UNCHANGED,
        UNDONE,
        KEPT
    }
}
