// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects.rest;

import org.faisceau.kernel.api.Days;
import org.faisceau.projects.api.Step;
import org.jspecify.annotations.Nullable;

/** A step as JSON; days as 2027-05-10, empty for none. */
record StepPart(@Nullable String title, @Nullable String dueOn, @Nullable String doneOn) {
    static StepPart of(Step one) {
        return new StepPart(one.title(), Days.write(one.dueOn()), Days.write(one.doneOn()));
    }

    Step step() {
        return new Step(Typed.text(title), Typed.day("dueOn", dueOn), Typed.day("doneOn", doneOn));
    }
}
