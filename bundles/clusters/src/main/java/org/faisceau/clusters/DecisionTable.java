// SPDX-License-Identifier: Apache-2.0
package org.faisceau.clusters;

import static org.faisceau.clusters.db.Tables.CLUSTERS_CIRCLE;
import static org.faisceau.clusters.db.Tables.CLUSTERS_CLUSTER;
import static org.faisceau.clusters.db.Tables.CLUSTERS_DECISION;
import static org.faisceau.clusters.db.Tables.CLUSTERS_SITTING;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.faisceau.clusters.api.Cluster;
import org.faisceau.clusters.api.Clusters;
import org.faisceau.clusters.api.Decision;
import org.faisceau.clusters.api.Decision.Content;
import org.faisceau.clusters.api.Written;
import org.faisceau.clusters.db.tables.records.ClustersDecisionRecord;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Writing;

/** Decisions in rows. */
final class DecisionTable implements PartTable<Decision, Content> {
    @Override
    public String word() {
        return "decision";
    }

    @Override
    public Optional<Cluster> cluster(Reading tx, Actor actor, String owner) {
        return tx.sql().select(CLUSTERS_SITTING.CIRCLE_ID).from(CLUSTERS_SITTING).where(CLUSTERS_SITTING.ID.eq(owner), CLUSTERS_SITTING.REMOVED_AT.eq(0L)).fetchOptional(CLUSTERS_SITTING.CIRCLE_ID)
                .flatMap(circle -> new SittingTable().cluster(tx, actor, circle));
    }

    @Override
    public List<Decision> of(Reading tx, String owner) {
        return tx.sql().selectFrom(CLUSTERS_DECISION).where(CLUSTERS_DECISION.SITTING_ID.eq(owner), CLUSTERS_DECISION.REMOVED_AT.eq(0L)).orderBy(CLUSTERS_DECISION.ID).limit(Clusters.PARTS_MOST).fetch(DecisionTable::read);
    }

    @Override
    public int count(Reading tx, String owner) {
        return tx.sql().fetchCount(CLUSTERS_DECISION, CLUSTERS_DECISION.SITTING_ID.eq(owner), CLUSTERS_DECISION.REMOVED_AT.eq(0L));
    }

    @Override
    public Optional<Decision> find(Reading tx, String id, boolean isThere) {
        return tx.sql().fetchOptional(CLUSTERS_DECISION, CLUSTERS_DECISION.ID.eq(id).and(isThere ? CLUSTERS_DECISION.REMOVED_AT.eq(0L) : CLUSTERS_DECISION.REMOVED_AT.ne(0L))).map(DecisionTable::read);
    }

    @Override
    public void insert(Writing tx, Decision one) {
        var content = one.content();
        tx.sql().insertInto(CLUSTERS_DECISION).set(new ClustersDecisionRecord(one.id(), one.sitting(), content.decided(), content.need().map(Ref::id).orElse(""), 0L, one.version())).execute();
    }

    @Override
    public boolean update(Writing tx, Decision one) {
        var content = one.content();
        return tx.sql().update(CLUSTERS_DECISION).set(CLUSTERS_DECISION.DECIDED, content.decided()).set(CLUSTERS_DECISION.NEED, content.need().map(Ref::id).orElse(""))
                .set(CLUSTERS_DECISION.VERSION, one.version()).where(CLUSTERS_DECISION.ID.eq(one.id()), CLUSTERS_DECISION.VERSION.eq(one.version() - 1)).execute() == 1;
    }

    @Override
    public boolean turn(Writing tx, String id, int version, long removedAt) {
        return tx.sql().update(CLUSTERS_DECISION).set(CLUSTERS_DECISION.REMOVED_AT, removedAt).set(CLUSTERS_DECISION.VERSION, version + 1).where(CLUSTERS_DECISION.ID.eq(id), CLUSTERS_DECISION.VERSION.eq(version)).execute() == 1;
    }

    @Override
    public Decision record(String id, String owner, Content content, int version) {
        return new Decision(id, owner, content, version);
    }

    @Override
    public String owner(Decision one) {
        return one.sitting();
    }

    @Override
    public int version(Decision one) {
        return one.version();
    }

    @Override
    public Content content(Decision one) {
        return one.content();
    }

    @Override
    public String said(Decision one) {
        return one.content().decided() + one.content().need().map(need -> "\n" + need).orElse("");
    }

    @Override
    public Optional<Written.Invalid<Decision>> fault(Content content, LocalDate today) {
        return content.decided().isBlank() ? Optional.of(new Written.Invalid<>("decided", "form.required")) : Optional.empty();
    }

    /** Those of a group's meetings, by meeting. */
    static Map<String, List<Decision>> byMeeting(Reading tx, String circle) {
        return tx.sql().select(CLUSTERS_DECISION.fields()).from(CLUSTERS_DECISION).join(CLUSTERS_SITTING).on(CLUSTERS_SITTING.ID.eq(CLUSTERS_DECISION.SITTING_ID))
                .where(CLUSTERS_SITTING.CIRCLE_ID.eq(circle), CLUSTERS_SITTING.REMOVED_AT.eq(0L), CLUSTERS_DECISION.REMOVED_AT.eq(0L)).orderBy(CLUSTERS_DECISION.ID).fetchInto(CLUSTERS_DECISION).stream()
                .map(DecisionTable::read).collect(Collectors.groupingBy(Decision::sitting));
    }

    /** Decisions that no need came of, of the earliest meeting first. */
    static List<Clusters.Waiting> waiting(Reading tx, Actor actor, LocalDate since, int most) {
        return tx.sql().select(CLUSTERS_DECISION.ID, CLUSTERS_DECISION.DECIDED, CLUSTERS_SITTING.HELD_ON, CLUSTERS_CIRCLE.ID, CLUSTERS_CIRCLE.CLUSTER_ID, CLUSTERS_CIRCLE.NAME).from(CLUSTERS_DECISION)
                .join(CLUSTERS_SITTING).on(CLUSTERS_SITTING.ID.eq(CLUSTERS_DECISION.SITTING_ID)).join(CLUSTERS_CIRCLE).on(CLUSTERS_CIRCLE.ID.eq(CLUSTERS_SITTING.CIRCLE_ID))
                .join(CLUSTERS_CLUSTER).on(CLUSTERS_CLUSTER.ID.eq(CLUSTERS_CIRCLE.CLUSTER_ID))
                .where(WhoMay.see(actor), CLUSTERS_SITTING.HELD_ON.ge(since.toString()), CLUSTERS_DECISION.NEED.eq(""), CLUSTERS_DECISION.REMOVED_AT.eq(0L), CLUSTERS_SITTING.REMOVED_AT.eq(0L), CLUSTERS_CIRCLE.REMOVED_AT.eq(0L))
                .orderBy(CLUSTERS_SITTING.HELD_ON, CLUSTERS_DECISION.ID).limit(most)
                .fetch(row -> new Clusters.Waiting(row.value1(), row.value2(), LocalDate.parse(row.value3()), row.value5(), row.value4(), row.value6()));
    }

    private static Decision read(ClustersDecisionRecord row) {
        return new Decision(row.getId(), row.getSittingId(), new Content(row.getDecided(), row.getNeed().isEmpty() ? Optional.empty() : Optional.of(new Ref("need", row.getNeed()))), row.getVersion());
    }
}
