// SPDX-License-Identifier: Apache-2.0
package org.faisceau.documents.spi;

import java.util.List;

/**
 * What became of the lines of a chunk.
 *
 * @param outcomes in the order of the lines
 * @param beside what else is done beside the lines, or would be, such as records of other kinds that are added: sentences in the language
 *     asked for, shown before anything is written; may be empty
 */
public record Report(List<Outcome> outcomes, List<String> beside) {
    public Report {
        outcomes = List.copyOf(outcomes);
        beside = List.copyOf(beside);
    }

    /** A chunk with nothing done beside its lines. */
    public Report(List<Outcome> outcomes) {
        this(outcomes, List.of());
    }

    /** How many lines met that end. */
    public long count(Outcome.Verdict verdict) {
        return outcomes.stream().filter(one -> one.verdict() == verdict).count();
    }

    /** How many lines were taken after something in them was put right; they are counted by their verdict too. */
    public long mended() {
        return outcomes.stream().filter(Outcome::isMended).count();
    }
}
