// SPDX-License-Identifier: Apache-2.0
package org.faisceau.clusters;

import static org.faisceau.clusters.db.Tables.CLUSTERS_DECISION;
import static org.faisceau.clusters.db.Tables.CLUSTERS_SITTING;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
    public Optional<String> cluster(Reading tx, Actor actor, String owner) {
        return tx.sql().select(CLUSTERS_SITTING.CIRCLE_ID).from(CLUSTERS_SITTING).where(CLUSTERS_SITTING.ID.eq(owner), CLUSTERS_SITTING.REMOVED_AT.eq(0L)).fetchOptional(CLUSTERS_SITTING.CIRCLE_ID)
                .flatMap(circle -> new SittingTable().cluster(tx, actor, circle));
    }

    @Override
    public List<Decision> of(Reading tx, String owner) {
        return tx.sql().selectFrom(CLUSTERS_DECISION).where(CLUSTERS_DECISION.SITTING_ID.eq(owner), CLUSTERS_DECISION.REMOVED_AT.eq(0L)).orderBy(CLUSTERS_DECISION.ID).limit(Clusters.PARTS_MOST).fetch(DecisionTable::read);
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
    public void turn(Writing tx, String id, long removedAt) {
        tx.sql().update(CLUSTERS_DECISION).set(CLUSTERS_DECISION.REMOVED_AT, removedAt).where(CLUSTERS_DECISION.ID.eq(id)).execute();
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
    public String said(Decision one) {
        return one.content().decided();
    }

    @Override
    public Optional<Written.Invalid<Decision>> fault(Content content, LocalDate today) {
        return content.decided().isBlank() ? Optional.of(new Written.Invalid<>("decided", "form.required")) : Optional.empty();
    }

    private static Decision read(ClustersDecisionRecord row) {
        return new Decision(row.getId(), row.getSittingId(), new Content(row.getDecided(), row.getNeed().isEmpty() ? Optional.empty() : Optional.of(new Ref("need", row.getNeed()))), row.getVersion());
    }
}
