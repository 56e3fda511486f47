// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.rest;

import org.faisceau.needs.api.Step;

/** A step as a caller reads it: when, in ISO, and why where it was abandoned. */
record StepAnswer(String state, String at, String reason) {
    static StepAnswer of(Step step) {
        return new StepAnswer(step.state().name(), step.at().toString(), step.reason());
    }
}
