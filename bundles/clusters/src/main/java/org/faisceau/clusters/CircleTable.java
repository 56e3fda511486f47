// SPDX-License-Identifier: Apache-2.0
package org.faisceau.clusters;

import static org.faisceau.clusters.db.Tables.CLUSTERS_CIRCLE;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.faisceau.clusters.api.Circle;
import org.faisceau.clusters.api.Circle.Content;
import org.faisceau.clusters.api.Cluster;
import org.faisceau.clusters.api.Clusters;
import org.faisceau.clusters.api.Written;
import org.faisceau.clusters.db.tables.records.ClustersCircleRecord;
import org.faisceau.kernel.api.Actor;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Writing;

/** Groups in rows. */
final class CircleTable implements PartTable<Circle, Content> {
    @Override
    public String word() {
        return "group";
    }

    @Override
    public Optional<Cluster> cluster(Reading tx, Actor actor, String owner) {
        return ClusterTable.find(tx, actor, owner);
    }

    @Override
    public List<Circle> of(Reading tx, String owner) {
        return tx.sql().selectFrom(CLUSTERS_CIRCLE).where(CLUSTERS_CIRCLE.CLUSTER_ID.eq(owner), CLUSTERS_CIRCLE.REMOVED_AT.eq(0L)).orderBy(CLUSTERS_CIRCLE.NAME, CLUSTERS_CIRCLE.ID).limit(Clusters.PARTS_MOST).fetch(CircleTable::read);
    }

    @Override
    public int count(Reading tx, String owner) {
        return tx.sql().fetchCount(CLUSTERS_CIRCLE, CLUSTERS_CIRCLE.CLUSTER_ID.eq(owner), CLUSTERS_CIRCLE.REMOVED_AT.eq(0L));
    }

    @Override
    public Optional<Circle> find(Reading tx, String id, boolean isThere) {
        return tx.sql().fetchOptional(CLUSTERS_CIRCLE, CLUSTERS_CIRCLE.ID.eq(id).and(isThere ? CLUSTERS_CIRCLE.REMOVED_AT.eq(0L) : CLUSTERS_CIRCLE.REMOVED_AT.ne(0L))).map(CircleTable::read);
    }

    @Override
    public void insert(Writing tx, Circle one) {
        var content = one.content();
        tx.sql().insertInto(CLUSTERS_CIRCLE).set(new ClustersCircleRecord(one.id(), one.cluster(), content.name(), content.sector(), content.about(), 0L, one.version())).execute();
    }

    @Override
    public boolean update(Writing tx, Circle one) {
        var content = one.content();
        return tx.sql().update(CLUSTERS_CIRCLE).set(CLUSTERS_CIRCLE.NAME, content.name()).set(CLUSTERS_CIRCLE.SECTOR, content.sector()).set(CLUSTERS_CIRCLE.ABOUT, content.about())
                .set(CLUSTERS_CIRCLE.VERSION, one.version()).where(CLUSTERS_CIRCLE.ID.eq(one.id()), CLUSTERS_CIRCLE.VERSION.eq(one.version() - 1)).execute() == 1;
    }

    @Override
    public boolean turn(Writing tx, String id, int version, long removedAt) {
        return tx.sql().update(CLUSTERS_CIRCLE).set(CLUSTERS_CIRCLE.REMOVED_AT, removedAt).set(CLUSTERS_CIRCLE.VERSION, version + 1).where(CLUSTERS_CIRCLE.ID.eq(id), CLUSTERS_CIRCLE.VERSION.eq(version)).execute() == 1;
    }

    @Override
    public Circle record(String id, String owner, Content content, int version) {
        return new Circle(id, owner, content, version);
    }

    @Override
    public String owner(Circle one) {
        return one.cluster();
    }

    @Override
    public int version(Circle one) {
        return one.version();
    }

    @Override
    public Content content(Circle one) {
        return one.content();
    }

    @Override
    public String said(Circle one) {
        return String.join("\n", one.content().name(), one.content().sector(), one.content().about());
    }

    @Override
    public Optional<Written.Invalid<Circle>> fault(Content content, LocalDate today) {
        return content.name().isBlank() ? Optional.of(new Written.Invalid<>("name", "form.required")) : Optional.empty();
    }

    @Override
    public String sector(Content content) {
        return content.sector();
    }

    private static Circle read(ClustersCircleRecord row) {
        return new Circle(row.getId(), row.getClusterId(), new Content(row.getName(), row.getSector(), row.getAbout()), row.getVersion());
    }
}
