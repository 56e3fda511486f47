// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects;

import static org.faisceau.projects.db.Tables.PROJECTS_MEASURE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.faisceau.projects.api.Experiments;
import org.faisceau.projects.api.Experiments.Taken;
import org.faisceau.projects.api.Measure;
import org.faisceau.projects.db.tables.records.ProjectsMeasureRecord;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Writing;

/** What was measured, in rows. */
final class MeasureTable {
    private MeasureTable() {}

    /** By series, then by day. */
    static List<Measure> of(Reading tx, String experiment) {
        return tx.sql().selectFrom(PROJECTS_MEASURE).where(PROJECTS_MEASURE.EXPERIMENT_ID.eq(experiment)).orderBy(PROJECTS_MEASURE.SERIES, PROJECTS_MEASURE.TAKEN_ON).limit(Experiments.MEASURES_MOST)
                .fetch(row -> new Measure(row.getSeries(), LocalDate.parse(row.getTakenOn()), new BigDecimal(row.getValue()), row.getUnit()));
    }

    /** Of two alike the later one counts. */
    static Taken take(Writing tx, String experiment, List<Measure> some) {
        Map<String, Measure> there = new HashMap<>();
        of(tx, experiment).forEach(one -> there.put(key(one), one));
        int fresh = 0;
        int changed = 0;
        int same = 0;
        for (var one : some) {
            var before = there.put(key(one), one);
            if (one.equals(before)) {
                same++;
            } else if (before == null) {
                fresh++;
                tx.sql().insertInto(PROJECTS_MEASURE).set(new ProjectsMeasureRecord(experiment, one.series(), one.on().toString(), one.value().toPlainString(), one.unit())).execute();
            } else {
                changed++;
                tx.sql().update(PROJECTS_MEASURE).set(PROJECTS_MEASURE.VALUE, one.value().toPlainString()).set(PROJECTS_MEASURE.UNIT, one.unit())
                        .where(PROJECTS_MEASURE.EXPERIMENT_ID.eq(experiment), PROJECTS_MEASURE.SERIES.eq(one.series()), PROJECTS_MEASURE.TAKEN_ON.eq(one.on().toString())).execute();
            }
        }
        return new Taken(fresh, changed, same);
    }

    static int count(Reading tx, String experiment) {
        return tx.sql().fetchCount(PROJECTS_MEASURE, PROJECTS_MEASURE.EXPERIMENT_ID.eq(experiment));
    }

    private static String key(Measure one) {
        return one.on() + " " + one.series();
    }
}
