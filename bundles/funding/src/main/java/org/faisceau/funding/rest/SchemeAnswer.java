// SPDX-License-Identifier: Apache-2.0
package org.faisceau.funding.rest;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.faisceau.funding.api.Scheme;
import org.faisceau.kernel.api.Days;

/** A scheme as JSON, in French as its source; ceilings in euros by sort. */
record SchemeAnswer(String id, String title, String bearer, String who, String why, List<Scheme.Track> tracks, Map<String, String> ceilings, String from, String until, String source, String sourceDay, String confidence,
        String remark) {
    static SchemeAnswer of(Scheme one) {
        var ceilings = new TreeMap<String, String>();
        one.ceilings().forEach((sort, euros) -> ceilings.put(sort.name(), euros.amount().toPlainString()));
        return new SchemeAnswer(one.id(), one.title(), one.bearer(), one.who(), one.why(), one.tracks(), ceilings, Days.write(one.from()), Days.write(one.until()), one.source(), one.sourceDay().toString(), one.confidence().name(),
                one.remark());
    }
}
