// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects.rest;

import org.faisceau.projects.api.Experiments;

/** How many measures were new, took another's place, and were there already. */
record TakenAnswer(int fresh, int changed, int same, int version) {
    static TakenAnswer of(Experiments.Taken one) {
        return new TakenAnswer(one.fresh(), one.changed(), one.same(), one.experiment().version());
    }
}
