// SPDX-License-Identifier: Apache-2.0
package org.faisceau.funding.rest;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.faisceau.funding.api.Scheme;
import org.faisceau.kernel.api.Days;

/**
 * A scheme as JSON, in French as its source; ceilings in euros by sort.
 *
 * @param questions a line each, what a no means after a bar
 * @param own true for one that the Living-Lab wrote: it alone is changed
 * @param replaces of an own one: the one that ships that it stands for
 */
record SchemeAnswer(String id, String title, String bearer, String who, String why, List<Scheme.Track> tracks, Map<String, String> ceilings, String from, String until, String source, String sourceDay, String confidence,
        String remark, String link, List<String> questions, boolean own, String replaces, int version) {
    static SchemeAnswer of(Scheme one) {
        var ceilings = new TreeMap<String, String>();
        one.ceilings().forEach((sort, euros) -> ceilings.put(sort.name(), euros.amount().toPlainString()));
        return new SchemeAnswer(one.id(), one.title(), one.bearer(), one.who(), one.why(), one.tracks(), ceilings, Days.write(one.from()), Days.write(one.until()), one.source(), one.sourceDay().toString(), one.confidence().name(),
                one.remark(), one.link(), one.questions().stream().map(it -> it.text() + " | " + it.against()).toList(), one.isOwn(), one.replaces(), one.version());
    }
}
