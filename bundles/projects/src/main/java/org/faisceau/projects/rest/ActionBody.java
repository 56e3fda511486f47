// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects.rest;

import org.faisceau.projects.api.Pillar;
import org.faisceau.projects.api.PlannedAction;
import org.jspecify.annotations.Nullable;

/** What an action is written from. */
record ActionBody(@Nullable String pillar, @Nullable String what, @Nullable String who, @Nullable String dueOn, @Nullable String doneOn) {
    PlannedAction.Content content() {
        return new PlannedAction.Content(Typed.one("pillar", Pillar.class, pillar), Typed.text(what), Typed.text(who), Typed.day("dueOn", dueOn), Typed.day("doneOn", doneOn));
    }
}
