// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects.rest;

import org.faisceau.kernel.api.Days;
import org.faisceau.projects.api.Objective;

/** An intermediate objective as JSON. */
record ObjectiveAnswer(String id, String phase, String what, String expected, String dueOn, String state, String result, int version) {
    static ObjectiveAnswer of(Objective one) {
        var content = one.content();
        return new ObjectiveAnswer(one.id(), content.phase().name(), content.what(), content.expected(), Days.write(content.dueOn()), content.state().name(), content.result(), one.version());
    }
}
