// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects.rest;

import org.faisceau.projects.api.Iteration;
import org.jspecify.annotations.Nullable;

/** What an iteration is written from. */
record IterationBody(@Nullable String hypothesis, @Nullable String test, @Nullable String result) {
    Iteration.Content content() {
        return new Iteration.Content(Typed.text(hypothesis), Typed.text(test), Typed.text(result));
    }
}
