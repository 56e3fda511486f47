// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects.console;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.faisceau.projects.api.Measure;

/** A measure that would take the place of another of its day and series. */
record Replaced(Measure was, Measure is) {
    static List<Replaced> of(List<Measure> there, List<Measure> typed) {
        var known = new HashMap<String, Measure>();
        there.forEach(one -> known.put(key(one), one));
        Map<String, Measure> wanted = new LinkedHashMap<>();
        typed.forEach(one -> wanted.put(key(one), one));
        return wanted.entrySet().stream().filter(one -> known.containsKey(one.getKey()) && !known.get(one.getKey()).equals(one.getValue())).map(one -> new Replaced(known.get(one.getKey()), one.getValue())).toList();
    }

    private static String key(Measure one) {
        return one.on() + " " + one.series();
    }
}
