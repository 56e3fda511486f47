// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects.rest;

import org.faisceau.kernel.api.Days;
import org.faisceau.projects.api.PlannedAction;

/** An action of a project's plan as JSON. */
record ActionAnswer(String id, String pillar, String what, String who, String dueOn, String doneOn, int version) {
    static ActionAnswer of(PlannedAction one) {
        var content = one.content();
        return new ActionAnswer(one.id(), content.pillar().name(), content.what(), content.who(), Days.write(content.dueOn()), Days.write(content.doneOn()), one.version());
    }
}
