// SPDX-License-Identifier: Apache-2.0
package org.faisceau.network.rest;

import org.faisceau.kernel.api.Days;
import org.faisceau.network.api.Structure;

/**
 * A structure as JSON.
 *
 * @param surface square metres, 0 for unknown
 */
record StructureAnswer(String id, String kind, String name, String bearer, String place, int surface, String equipment, String neighbours, String programme, String site, String source, String sourceDay,
        String createdAt, String changedAt, int version) {
    static StructureAnswer of(Structure one) {
        var content = one.content();
        return new StructureAnswer(one.id(), content.kind().name(), content.name(), content.bearer(), content.place(), content.surface(), content.equipment(), content.neighbours(), content.programme(), content.site(),
                content.source(), Days.write(content.sourceDay()), one.createdAt().toString(), one.changedAt().toString(), one.version());
    }
}
