// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console.lists;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.faisceau.kernel.api.Ref;

/**
 * One act on many records: {@code ASKED → RUNNING → DONE | STOPPED}; a retry of what refused runs it again.
 *
 * @param label what the button said when it was asked
 * @param back the list it was asked on
 * @param answers what was filled in
 */
public record BulkGo(
        String id, String owner, Locale locale, String action, String label, String back, Map<String, List<String>> answers, State state, Instant askedAt, Tally tally) {
    public BulkGo {
        answers = Map.copyOf(answers);
    }

    /** Where it stands. */
    public enum State {
        ASKED,
        RUNNING,
        DONE,
        STOPPED
    }

    /** How many records it is about, and what became of them. */
    public record Tally(int waiting, int done, int refused) {
        public int total() {
            return waiting + done + refused;
        }

        public int seen() {
            return done + refused;
        }
    }

    /**
     * One record of it.
     *
     * @param why it refused; empty otherwise
     */
    public record Item(int place, Ref ref, Fate fate, String why) {}

    /** What became of a record. */
    public enum Fate {
        WAITING,
        DONE,
        REFUSED
    }
}
