// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers.rest;

import java.util.List;
import org.faisceau.dossiers.api.Conclusion;

/** A conclusion as JSON. */
record ConclusionAnswer(
        String id, String sense, String reasons, String relevance, String money, String operators, String engagedOn, String grid, List<String> rules, String actor, String at, boolean inForce,
        List<String> missingVisas, String withoutVisas) {
    static ConclusionAnswer of(Conclusion one) {
        return new ConclusionAnswer(one.id(), one.sense().name(), one.reasons(), one.relevance(), one.money(), one.operators(), one.engagedOn().toString(), one.grid(), one.rules(), one.actor(),
                one.at().toString(), one.isInForce(), one.endorsement().missing().stream().map(Enum::name).toList(), one.endorsement().reason());
    }
}
