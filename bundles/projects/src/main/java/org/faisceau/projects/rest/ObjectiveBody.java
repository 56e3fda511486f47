// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects.rest;

import org.faisceau.projects.api.Objective;
import org.faisceau.projects.api.Phase;
import org.jspecify.annotations.Nullable;

/** What an objective is written from. */
record ObjectiveBody(@Nullable String phase, @Nullable String what, @Nullable String expected, @Nullable String dueOn, @Nullable String state, @Nullable String result) {
    Objective.Content content() {
        var how = state == null ? Objective.State.OPEN : Typed.one("state", Objective.State.class, state);
        return new Objective.Content(Typed.one("phase", Phase.class, phase), Typed.text(what), Typed.text(expected), Typed.day("dueOn", dueOn), how, Typed.text(result));
    }
}
