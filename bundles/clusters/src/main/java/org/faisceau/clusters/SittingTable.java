// SPDX-License-Identifier: Apache-2.0
package org.faisceau.clusters;

import static org.faisceau.clusters.db.Tables.CLUSTERS_CIRCLE;
import static org.faisceau.clusters.db.Tables.CLUSTERS_SITTING;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.faisceau.clusters.api.Cluster;
import org.faisceau.clusters.api.Clusters;
import org.faisceau.clusters.api.Sitting;
import org.faisceau.clusters.api.Sitting.Content;
import org.faisceau.clusters.api.Written;
import org.faisceau.clusters.db.tables.records.ClustersSittingRecord;
import org.faisceau.kernel.api.Actor;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Writing;

/** Meetings of groups in rows. */
final class SittingTable implements PartTable<Sitting, Content> {
    @Override
    public String word() {
        return "meeting";
    }

    @Override
    public Optional<Cluster> cluster(Reading tx, Actor actor, String owner) {
        return tx.sql().select(CLUSTERS_CIRCLE.CLUSTER_ID).from(CLUSTERS_CIRCLE).where(CLUSTERS_CIRCLE.ID.eq(owner), CLUSTERS_CIRCLE.REMOVED_AT.eq(0L)).fetchOptional(CLUSTERS_CIRCLE.CLUSTER_ID)
                .flatMap(id -> ClusterTable.find(tx, actor, id));
    }

    @Override
    public List<Sitting> of(Reading tx, String owner) {
        return tx.sql().selectFrom(CLUSTERS_SITTING).where(CLUSTERS_SITTING.CIRCLE_ID.eq(owner), CLUSTERS_SITTING.REMOVED_AT.eq(0L)).orderBy(CLUSTERS_SITTING.HELD_ON.desc(), CLUSTERS_SITTING.ID.desc()).limit(Clusters.PARTS_MOST).fetch(SittingTable::read);
    }

    @Override
    public int count(Reading tx, String owner) {
        return tx.sql().fetchCount(CLUSTERS_SITTING, CLUSTERS_SITTING.CIRCLE_ID.eq(owner), CLUSTERS_SITTING.REMOVED_AT.eq(0L));
    }

    @Override
    public Optional<Sitting> find(Reading tx, String id, boolean isThere) {
        return tx.sql().fetchOptional(CLUSTERS_SITTING, CLUSTERS_SITTING.ID.eq(id).and(isThere ? CLUSTERS_SITTING.REMOVED_AT.eq(0L) : CLUSTERS_SITTING.REMOVED_AT.ne(0L))).map(SittingTable::read);
    }

    @Override
    public void insert(Writing tx, Sitting one) {
        var content = one.content();
        tx.sql().insertInto(CLUSTERS_SITTING).set(new ClustersSittingRecord(one.id(), one.circle(), content.heldOn().toString(), content.title(), content.heads(), content.minutes(), 0L, one.version())).execute();
    }

    @Override
    public boolean update(Writing tx, Sitting one) {
        var content = one.content();
        return tx.sql().update(CLUSTERS_SITTING).set(CLUSTERS_SITTING.HELD_ON, content.heldOn().toString()).set(CLUSTERS_SITTING.TITLE, content.title()).set(CLUSTERS_SITTING.HEADS, content.heads()).set(CLUSTERS_SITTING.MINUTES, content.minutes())
                .set(CLUSTERS_SITTING.VERSION, one.version()).where(CLUSTERS_SITTING.ID.eq(one.id()), CLUSTERS_SITTING.VERSION.eq(one.version() - 1)).execute() == 1;
    }

    @Override
    public boolean turn(Writing tx, String id, int version, long removedAt) {
        return tx.sql().update(CLUSTERS_SITTING).set(CLUSTERS_SITTING.REMOVED_AT, removedAt).set(CLUSTERS_SITTING.VERSION, version + 1).where(CLUSTERS_SITTING.ID.eq(id), CLUSTERS_SITTING.VERSION.eq(version)).execute() == 1;
    }

    @Override
    public Sitting record(String id, String owner, Content content, int version) {
        return new Sitting(id, owner, content, version);
    }

    @Override
    public String owner(Sitting one) {
        return one.circle();
    }

    @Override
    public int version(Sitting one) {
        return one.version();
    }

    @Override
    public Content content(Sitting one) {
        return one.content();
    }

    @Override
    public String said(Sitting one) {
        var content = one.content();
        return content.heldOn() + " " + content.title() + " (" + content.heads() + ")\n" + content.minutes();
    }

    @Override
    public Optional<Written.Invalid<Sitting>> fault(Content content, LocalDate today) {
        if (content.heldOn().isAfter(today)) return Optional.of(new Written.Invalid<>("heldOn", "sitting.later"));
        return content.heads() < 0 || content.heads() > Clusters.HEADS_MOST ? Optional.of(new Written.Invalid<>("heads", "sitting.badHeads")) : Optional.empty();
    }

    private static Sitting read(ClustersSittingRecord row) {
        return new Sitting(row.getId(), row.getCircleId(), new Content(LocalDate.parse(row.getHeldOn()), row.getTitle(), row.getHeads(), row.getMinutes()), row.getVersion());
    }
}
