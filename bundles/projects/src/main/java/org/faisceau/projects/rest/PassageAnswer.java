// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects.rest;

import java.util.List;
import org.faisceau.projects.api.Passage;

/** A gate that was passed, as JSON. */
record PassageAnswer(String gate, String reason, String decidedOn, List<FatePart> fates, int version) {
    static PassageAnswer of(Passage one) {
        return new PassageAnswer(one.gate().name(), one.reason(), one.on().toString(), one.fates().stream().map(FatePart::of).toList(), one.version());
    }
}
