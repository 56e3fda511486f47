// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects;

import static org.faisceau.projects.db.Tables.PROJECTS_MEASURE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.faisceau.kernel.api.Ref;
import org.faisceau.projects.api.Experiments;
import org.faisceau.projects.api.Measure;
import org.faisceau.projects.db.tables.records.ProjectsMeasureRecord;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Writing;

/** What was measured, in rows. */
final class MeasureTable {
    private MeasureTable() {}

    /**
     * What some measures do to those that are there.
     *
     * @param before how many there are
     * @param changed by what stands in their place until then
     */
    record Change(int before, List<Measure> fresh, Map<Measure, Measure> changed, int same) {
        int after() {
            return before + fresh.size();
        }

        boolean isNothing() {
            return fresh.isEmpty() && changed.isEmpty();
        }
    }

    /** By series, then by day. */
    static List<Measure> of(Reading tx, String experiment) {
        return tx.sql().selectFrom(PROJECTS_MEASURE).where(PROJECTS_MEASURE.EXPERIMENT_ID.eq(experiment)).orderBy(PROJECTS_MEASURE.SERIES, PROJECTS_MEASURE.TAKEN_ON).limit(Experiments.MEASURES_MOST)
                .fetch(row -> new Measure(row.getSeries(), LocalDate.parse(row.getTakenOn()), new BigDecimal(row.getValue()), row.getUnit()));
    }

    /** Of two alike the later one counts. */
    static Change change(List<Measure> before, List<Measure> some) {
        var there = new HashMap<String, Measure>();
        before.forEach(one -> there.put(key(one), one));
        var wanted = new LinkedHashMap<String, Measure>();
        some.forEach(one -> wanted.put(key(one), one));
        var fresh = new ArrayList<Measure>();
        var changed = new LinkedHashMap<Measure, Measure>();
        wanted.forEach((key, one) -> {
            var was = there.get(key);
            if (was == null) fresh.add(one);
            else if (!was.equals(one)) changed.put(was, one);
        });
        return new Change(before.size(), fresh, changed, wanted.size() - fresh.size() - changed.size());
    }

    /** What took another's place is told with what stood there; of new ones their number alone. */
    static void write(Writing tx, Ref experiment, Change change) {
        for (var one : change.fresh()) tx.sql().insertInto(PROJECTS_MEASURE).set(new ProjectsMeasureRecord(experiment.id(), one.series(), one.on().toString(), one.value().toPlainString(), one.unit())).execute();
        change.changed().forEach((was, is) -> {
            tx.sql().update(PROJECTS_MEASURE).set(PROJECTS_MEASURE.VALUE, is.value().toPlainString()).set(PROJECTS_MEASURE.UNIT, is.unit())
                    .where(PROJECTS_MEASURE.EXPERIMENT_ID.eq(experiment.id()), PROJECTS_MEASURE.SERIES.eq(is.series()), PROJECTS_MEASURE.TAKEN_ON.eq(is.on().toString())).execute();
            tx.changed(experiment, "measure." + is.on() + "." + is.series(), said(was), said(is));
        });
        if (!change.fresh().isEmpty()) tx.changed(experiment, "measures", String.valueOf(change.before()), String.valueOf(change.after()));
    }

    private static String said(Measure one) {
        return (one.value().toPlainString() + " " + one.unit()).strip();
    }

    private static String key(Measure one) {
        return one.on() + " " + one.series();
    }
}
