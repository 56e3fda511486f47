// SPDX-License-Identifier: Apache-2.0
package org.faisceau.interview;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.faisceau.sourcing.spi.Company;
import org.faisceau.sourcing.spi.Desk;
import org.faisceau.sourcing.spi.Near;

/** Companies of the panel with the solution of each that comes nearest to the need: the nearest are met first, all for as long. */
record Pairs(List<Company> companies, Map<String, Near> nearest) {
    private static final int COMPARED = 200;

    static Pairs of(Desk desk) {
        var nearest = new HashMap<String, Near>();
        desk.matches("", COMPARED).items().forEach(near -> nearest.putIfAbsent(near.offer().company(), near));
        Comparator<Company> bestFirst = Comparator.comparingInt(one -> nearest.containsKey(one.id()) ? -nearest.get(one.id()).score() : 0);
        return new Pairs(desk.panel().stream().sorted(bestFirst).toList(), nearest);
    }

    /** « Acoustic probe (62 / 100) »; empty for a company of which no solution comes near. */
    String near(Company company) {
        var near = nearest.get(company.id());
        return near == null ? "" : near.offer().title() + " (" + near.score() + " / " + near.most() + ")";
    }
}
