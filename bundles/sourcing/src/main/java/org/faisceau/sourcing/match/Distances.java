// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.match;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import org.faisceau.kernel.api.FileBeside;

/** How many kilometres lie between two departments, as the crow flies from chief town to chief town. Pure. */
final class Distances {
    private static final double EARTH_KILOMETRES = 6371;
    private static final Map<String, double[]> AT = read();

    private Distances() {}

    /** @return empty where one of them is no department that is known */
    static OptionalInt between(String one, String other) {
        var here = AT.get(one);
        var there = AT.get(other);
        return here == null || there == null ? OptionalInt.empty() : OptionalInt.of((int) Math.round(arc(here, there)));
    }

    /** The haversine formula. */
    private static double arc(double[] here, double[] there) {
        double up = Math.sin((there[0] - here[0]) / 2);
        double along = Math.sin((there[1] - here[1]) / 2);
        return 2 * EARTH_KILOMETRES * Math.asin(Math.sqrt(up * up + Math.cos(here[0]) * Math.cos(there[0]) * along * along));
    }

    private static Map<String, double[]> read() {
        var all = new HashMap<String, double[]>();
        FileBeside.text(Distances.class, "places.txt").lines().filter(line -> !line.startsWith("#")).forEach(line -> {
            var parts = line.split(" (?=-?\\d)");
            all.put(Places.key(parts[0]), new double[] {Math.toRadians(Double.parseDouble(parts[1])), Math.toRadians(Double.parseDouble(parts[2]))});
        });
        return Map.copyOf(all);
    }
}
