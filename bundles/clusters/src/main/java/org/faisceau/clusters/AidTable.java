// SPDX-License-Identifier: Apache-2.0
package org.faisceau.clusters;

import static org.faisceau.clusters.db.Tables.CLUSTERS_AID;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.faisceau.clusters.api.Aid;
import org.faisceau.clusters.api.Aid.Content;
import org.faisceau.clusters.api.Cluster;
import org.faisceau.clusters.api.Clusters;
import org.faisceau.clusters.api.Written;
import org.faisceau.clusters.db.tables.records.ClustersAidRecord;
import org.faisceau.kernel.api.Actor;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Writing;

/** Support in rows. */
final class AidTable implements PartTable<Aid, Content> {
    @Override
    public String word() {
        return "support";
    }

    @Override
    public Optional<Cluster> cluster(Reading tx, Actor actor, String owner) {
        return ClusterTable.find(tx, actor, owner);
    }

    @Override
    public List<Aid> of(Reading tx, String owner) {
        return tx.sql().selectFrom(CLUSTERS_AID).where(CLUSTERS_AID.CLUSTER_ID.eq(owner), CLUSTERS_AID.REMOVED_AT.eq(0L)).orderBy(CLUSTERS_AID.GIVEN_ON.desc(), CLUSTERS_AID.ID.desc()).limit(Clusters.PARTS_MOST).fetch(AidTable::read);
    }

    @Override
    public int count(Reading tx, String owner) {
        return tx.sql().fetchCount(CLUSTERS_AID, CLUSTERS_AID.CLUSTER_ID.eq(owner), CLUSTERS_AID.REMOVED_AT.eq(0L));
    }

    @Override
    public Optional<Aid> find(Reading tx, String id, boolean isThere) {
        return tx.sql().fetchOptional(CLUSTERS_AID, CLUSTERS_AID.ID.eq(id).and(isThere ? CLUSTERS_AID.REMOVED_AT.eq(0L) : CLUSTERS_AID.REMOVED_AT.ne(0L))).map(AidTable::read);
    }

    @Override
    public void insert(Writing tx, Aid one) {
        var content = one.content();
        tx.sql().insertInto(CLUSTERS_AID).set(new ClustersAidRecord(one.id(), one.cluster(), content.organisation(), content.form().name(), content.givenOn().toString(), content.minutes(), content.what(), 0L, one.version())).execute();
    }

    @Override
    public boolean update(Writing tx, Aid one) {
        var content = one.content();
        return tx.sql().update(CLUSTERS_AID).set(CLUSTERS_AID.ORGANISATION, content.organisation()).set(CLUSTERS_AID.FORM, content.form().name()).set(CLUSTERS_AID.GIVEN_ON, content.givenOn().toString()).set(CLUSTERS_AID.MINUTES, content.minutes()).set(CLUSTERS_AID.WHAT, content.what())
                .set(CLUSTERS_AID.VERSION, one.version()).where(CLUSTERS_AID.ID.eq(one.id()), CLUSTERS_AID.VERSION.eq(one.version() - 1)).execute() == 1;
    }

    @Override
    public boolean turn(Writing tx, String id, int version, long removedAt) {
        return tx.sql().update(CLUSTERS_AID).set(CLUSTERS_AID.REMOVED_AT, removedAt).set(CLUSTERS_AID.VERSION, version + 1).where(CLUSTERS_AID.ID.eq(id), CLUSTERS_AID.VERSION.eq(version)).execute() == 1;
    }

    @Override
    public Aid record(String id, String owner, Content content, int version) {
        return new Aid(id, owner, content, version);
    }

    @Override
    public String owner(Aid one) {
        return one.cluster();
    }

    @Override
    public int version(Aid one) {
        return one.version();
    }

    @Override
    public Content content(Aid one) {
        return one.content();
    }

    @Override
    public String said(Aid one) {
        var content = one.content();
        return String.join(" ", content.organisation(), content.givenOn().toString(), content.form().name(), String.valueOf(content.minutes()), content.what());
    }

    @Override
    public Optional<Written.Invalid<Aid>> fault(Content content, LocalDate today) {
        if (content.givenOn().isAfter(today)) return Optional.of(new Written.Invalid<>("givenOn", "aid.later"));
        return content.minutes() < 1 || content.minutes() > Clusters.MINUTES_MOST ? Optional.of(new Written.Invalid<>("hours", "aid.badHours")) : Optional.empty();
    }

    @Override
    public Optional<String> organisation(Content content) {
        return Optional.of(content.organisation());
    }

    /** What was done for a named organisation is not for its competitors. */
    @Override
    public boolean mayRead(Actor actor, Cluster cluster, Aid one) {
        return WhoMay.readAids(actor, cluster) || actor.belongsTo(one.content().organisation());
    }

    private static Aid read(ClustersAidRecord row) {
        return new Aid(row.getId(), row.getClusterId(), new Content(row.getOrganisation(), Aid.Form.valueOf(row.getForm()), LocalDate.parse(row.getGivenOn()), row.getMinutes(), row.getWhat()), row.getVersion());
    }
}
