// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.faisceau.projects.api.Measure;

/** What measures cannot say: one curve has one unit, and nothing was measured on a day to come. Pure. */
final class MeasureRule {
    private MeasureRule() {}

    /** The key of a text; empty where all can be taken beside those that are there. */
    static Optional<String> off(List<Measure> there, List<Measure> some, LocalDate today) {
        if (some.stream().anyMatch(one -> one.on().isAfter(today))) return Optional.of("measures.anyToCome");
        var units = new HashMap<String, String>();
        there.forEach(one -> units.putIfAbsent(one.series(), one.unit()));
        some.forEach(one -> units.putIfAbsent(one.series(), one.unit()));
        return some.stream().allMatch(one -> units.get(one.series()).equals(one.unit())) ? Optional.empty() : Optional.of("measures.anyOtherUnit");
    }
}
