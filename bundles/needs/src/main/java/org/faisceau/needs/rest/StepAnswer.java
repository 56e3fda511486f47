// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.rest;

import org.faisceau.needs.api.NeedState;
import org.faisceau.needs.api.Step;

/** A step as a caller reads it: when, in ISO, and why where it was abandoned. */
record StepAnswer(NeedState state, String at, String reason) {
    static StepAnswer of(Step step) {
        return new StepAnswer(step.state(), step.at().toString(), step.reason());
    }
}
