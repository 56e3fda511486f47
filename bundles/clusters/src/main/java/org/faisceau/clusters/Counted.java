// SPDX-License-Identifier: Apache-2.0
package org.faisceau.clusters;

import static org.faisceau.clusters.db.Tables.CLUSTERS_AID;
import static org.faisceau.clusters.db.Tables.CLUSTERS_CIRCLE;
import static org.faisceau.clusters.db.Tables.CLUSTERS_DECISION;
import static org.faisceau.clusters.db.Tables.CLUSTERS_SITTING;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.faisceau.clusters.api.Aid;
import org.faisceau.clusters.api.Clusters;
import org.faisceau.kernel.api.Period;
import org.faisceau.store.api.Reading;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/** What belongs to a cluster, counted by queries. */
final class Counted {
    private Counted() {}

    private static Condition there(String cluster) {
        return CLUSTERS_CIRCLE.CLUSTER_ID.eq(cluster).and(CLUSTERS_CIRCLE.REMOVED_AT.eq(0L)).and(CLUSTERS_SITTING.REMOVED_AT.eq(0L));
    }

    /** Meetings by group; a group that never met is absent. */
    static Map<String, Integer> meetings(Reading tx, String cluster) {
        return tx.sql().select(CLUSTERS_CIRCLE.ID, DSL.count()).from(CLUSTERS_SITTING).join(CLUSTERS_CIRCLE).on(CLUSTERS_CIRCLE.ID.eq(CLUSTERS_SITTING.CIRCLE_ID)).where(there(cluster)).groupBy(CLUSTERS_CIRCLE.ID)
                .fetchMap(row -> row.value1(), row -> row.value2());
    }

    static int meetings(Reading tx, String cluster, Period since) {
        return tx.sql().fetchCount(tx.sql().select(CLUSTERS_SITTING.ID).from(CLUSTERS_SITTING).join(CLUSTERS_CIRCLE).on(CLUSTERS_CIRCLE.ID.eq(CLUSTERS_SITTING.CIRCLE_ID))
                .where(there(cluster), CLUSTERS_SITTING.HELD_ON.between(since.first().toString(), since.last().toString())));
    }

    /** Decisions of meetings in that time that a need came of. */
    static int born(Reading tx, String cluster, Period since) {
        return tx.sql().fetchCount(tx.sql().select(CLUSTERS_DECISION.ID).from(CLUSTERS_DECISION).join(CLUSTERS_SITTING).on(CLUSTERS_SITTING.ID.eq(CLUSTERS_DECISION.SITTING_ID)).join(CLUSTERS_CIRCLE)
                .on(CLUSTERS_CIRCLE.ID.eq(CLUSTERS_SITTING.CIRCLE_ID))
                .where(there(cluster), CLUSTERS_DECISION.REMOVED_AT.eq(0L), CLUSTERS_DECISION.NEED.ne(""), CLUSTERS_SITTING.HELD_ON.between(since.first().toString(), since.last().toString())));
    }

    /** Decisions that became that need, of whatever cluster, and were not removed, nor their meeting or group. */
    static int ofNeed(Reading tx, String need) {
        return tx.sql().fetchCount(tx.sql().select(CLUSTERS_DECISION.ID).from(CLUSTERS_DECISION).join(CLUSTERS_SITTING).on(CLUSTERS_SITTING.ID.eq(CLUSTERS_DECISION.SITTING_ID)).join(CLUSTERS_CIRCLE)
                .on(CLUSTERS_CIRCLE.ID.eq(CLUSTERS_SITTING.CIRCLE_ID)).where(CLUSTERS_DECISION.NEED.eq(need), CLUSTERS_DECISION.REMOVED_AT.eq(0L), CLUSTERS_SITTING.REMOVED_AT.eq(0L), CLUSTERS_CIRCLE.REMOVED_AT.eq(0L)));
    }

    /** Whom support was given to in that time, and the minutes it took. */
    static Support support(Reading tx, String cluster, Period since) {
        return tx.sql().select(DSL.countDistinct(CLUSTERS_AID.ORGANISATION), DSL.coalesce(DSL.sum(CLUSTERS_AID.MINUTES), DSL.zero())).from(CLUSTERS_AID)
                .where(CLUSTERS_AID.CLUSTER_ID.eq(cluster), CLUSTERS_AID.REMOVED_AT.eq(0L), CLUSTERS_AID.GIVEN_ON.between(since.first().toString(), since.last().toString()))
                .fetchSingle(row -> new Support(row.value1(), row.value2().longValue()));
    }

    record Support(int organisations, long minutes) {}

    private record Key(Aid.Form form, int year) {}

    /** By form, then by year. */
    static List<Clusters.Given> given(Reading tx, String cluster) {
        var order = Comparator.comparing(Key::form).thenComparing(Key::year);
        return tx.sql().select(CLUSTERS_AID.FORM, CLUSTERS_AID.GIVEN_ON, CLUSTERS_AID.MINUTES).from(CLUSTERS_AID).where(CLUSTERS_AID.CLUSTER_ID.eq(cluster), CLUSTERS_AID.REMOVED_AT.eq(0L)).fetch().stream()
                .collect(Collectors.groupingBy(row -> new Key(Aid.Form.valueOf(row.value1()), LocalDate.parse(row.value2()).getYear()), () -> new TreeMap<>(order), Collectors.summarizingLong(row -> row.value3())))
                .entrySet().stream().map(one -> new Clusters.Given(one.getKey().form(), one.getKey().year(), (int) one.getValue().getCount(), one.getValue().getSum())).toList();
    }
}
