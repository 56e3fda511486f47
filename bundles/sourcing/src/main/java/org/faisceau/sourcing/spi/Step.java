// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.spi;

import java.time.LocalDate;
import java.util.List;

/**
 * A step, as it stands: its words are {@code step.<word>} beside the technique.
 *
 * @param questions what is asked of those who lead, while it is open; none where there is nothing to do but wait
 */
public record Step(String word, LocalDate first, LocalDate last, Status status, List<Question> questions) {
    public Step {
        questions = List.copyOf(questions);
    }

    /** How far it is. */
    public enum Status {
        WAITING,
        OPEN,
        DONE
    }

    public static Step waiting(String word, LocalDate first, LocalDate last) {
        return new Step(word, first, last, Status.WAITING, List.of());
    }

    public static Step open(String word, LocalDate first, LocalDate last, Question... questions) {
        return new Step(word, first, last, Status.OPEN, List.of(questions));
    }

    public static Step done(String word, LocalDate first, LocalDate last) {
        return new Step(word, first, last, Status.DONE, List.of());
    }
}
