// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects.rest;

import org.faisceau.projects.api.Experiment;
import org.jspecify.annotations.Nullable;

/** What an experiment is written from. */
record ExperimentBody(@Nullable String title, @Nullable String place, @Nullable String protocol, @Nullable String expected, @Nullable String startsOn, @Nullable String endsOn, @Nullable String evaluator,
        @Nullable String acceptability, @Nullable String result) {
    Experiment.Content content() {
        return new Experiment.Content(Typed.text(title), Typed.text(place), Typed.text(protocol), Typed.text(expected), Typed.day("startsOn", startsOn), Typed.day("endsOn", endsOn), Typed.text(evaluator),
                Typed.text(acceptability), Typed.text(result));
    }
}
