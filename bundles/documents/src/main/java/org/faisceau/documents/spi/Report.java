// SPDX-License-Identifier: Apache-2.0
package org.faisceau.documents.spi;

import java.util.List;

/**
 * What became of the lines of a chunk.
 *
 * @param outcomes in the order of the lines
 */
public record Report(List<Outcome> outcomes) {
    public Report {
        outcomes = List.copyOf(outcomes);
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
