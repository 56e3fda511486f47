// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.rest;

import java.util.Arrays;
import org.faisceau.console.spi.Problem;
import org.faisceau.directory.api.IntroductionOutcome;
import org.jspecify.annotations.Nullable;

/** What came of an introduction. */
record IntroductionOutcomeBody(@Nullable String outcome, @Nullable String note) {
    IntroductionOutcome which() {
        return Arrays.stream(IntroductionOutcome.values()).filter(one -> one.name().equals(outcome)).findFirst()
                .orElseThrow(() -> Problem.invalid("outcome", "One of " + Arrays.toString(IntroductionOutcome.values()) + "."));
    }

    String words() {
        return note == null ? "" : note;
    }
}
