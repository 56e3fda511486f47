// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.api;

import java.util.List;
import org.faisceau.sourcing.spi.Step;

/** A step of a run with its words, kept; days are written {@code 2026-11-26}. */
public record Stage(String word, Spoken label, String first, String last, Step.Status status, List<Asked> questions) {
    public Stage {
        questions = List.copyOf(questions);
    }

    /** True where those who lead have something to answer. */
    public boolean isAsking() {
        return status == Step.Status.OPEN && !questions.isEmpty();
    }
}
