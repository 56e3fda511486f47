// SPDX-License-Identifier: Apache-2.0
package org.faisceau.clusters;

import static org.faisceau.clusters.db.Tables.CLUSTERS_MEMBER;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.faisceau.clusters.api.Cluster;
import org.faisceau.clusters.api.Clusters;
import org.faisceau.clusters.api.Member;
import org.faisceau.clusters.api.Member.Content;
import org.faisceau.clusters.api.Written;
import org.faisceau.clusters.db.tables.records.ClustersMemberRecord;
import org.faisceau.kernel.api.Actor;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Writing;
import org.jooq.impl.DSL;

/** Members in rows. */
final class MemberTable implements PartTable<Member, Content> {
    @Override
    public String word() {
        return "member";
    }

    @Override
    public Optional<Cluster> cluster(Reading tx, Actor actor, String owner) {
        return ClusterTable.find(tx, actor, owner);
    }

    @Override
    public List<Member> of(Reading tx, String owner) {
        return tx.sql().selectFrom(CLUSTERS_MEMBER).where(CLUSTERS_MEMBER.CLUSTER_ID.eq(owner), CLUSTERS_MEMBER.REMOVED_AT.eq(0L)).orderBy(CLUSTERS_MEMBER.FROM_YEAR.desc(), CLUSTERS_MEMBER.ID.desc()).limit(Clusters.PARTS_MOST).fetch(MemberTable::read);
    }

    @Override
    public int count(Reading tx, String owner) {
        return tx.sql().fetchCount(CLUSTERS_MEMBER, CLUSTERS_MEMBER.CLUSTER_ID.eq(owner), CLUSTERS_MEMBER.REMOVED_AT.eq(0L));
    }

    @Override
    public Optional<Member> find(Reading tx, String id, boolean isThere) {
        return tx.sql().fetchOptional(CLUSTERS_MEMBER, CLUSTERS_MEMBER.ID.eq(id).and(isThere ? CLUSTERS_MEMBER.REMOVED_AT.eq(0L) : CLUSTERS_MEMBER.REMOVED_AT.ne(0L))).map(MemberTable::read);
    }

    @Override
    public void insert(Writing tx, Member one) {
        var content = one.content();
        tx.sql().insertInto(CLUSTERS_MEMBER).set(new ClustersMemberRecord(one.id(), one.cluster(), content.organisation(), content.sector(), content.from(), content.until().orElse(0), 0L, one.version())).execute();
    }

    @Override
    public boolean update(Writing tx, Member one) {
        var content = one.content();
        return tx.sql().update(CLUSTERS_MEMBER).set(CLUSTERS_MEMBER.ORGANISATION, content.organisation()).set(CLUSTERS_MEMBER.SECTOR, content.sector()).set(CLUSTERS_MEMBER.FROM_YEAR, content.from()).set(CLUSTERS_MEMBER.UNTIL_YEAR, content.until().orElse(0))
                .set(CLUSTERS_MEMBER.VERSION, one.version()).where(CLUSTERS_MEMBER.ID.eq(one.id()), CLUSTERS_MEMBER.VERSION.eq(one.version() - 1)).execute() == 1;
    }

    @Override
    public boolean turn(Writing tx, String id, int version, long removedAt) {
        return tx.sql().update(CLUSTERS_MEMBER).set(CLUSTERS_MEMBER.REMOVED_AT, removedAt).set(CLUSTERS_MEMBER.VERSION, version + 1).where(CLUSTERS_MEMBER.ID.eq(id), CLUSTERS_MEMBER.VERSION.eq(version)).execute() == 1;
    }

    @Override
    public Member record(String id, String owner, Content content, int version) {
        return new Member(id, owner, content, version);
    }

    @Override
    public String owner(Member one) {
        return one.cluster();
    }

    @Override
    public int version(Member one) {
        return one.version();
    }

    @Override
    public Content content(Member one) {
        return one.content();
    }

    @Override
    public String said(Member one) {
        return one.content().organisation() + " " + one.content().sector() + " " + one.content().from() + "–" + one.content().until().map(String::valueOf).orElse("");
    }

    @Override
    public Optional<Written.Invalid<Member>> fault(Content content, LocalDate today) {
        if (content.from() < Clusters.YEAR_LEAST || content.from() > today.getYear()) return Optional.of(new Written.Invalid<>("from", "member.badYear"));
        if (content.until().filter(last -> last > today.getYear()).isPresent()) return Optional.of(new Written.Invalid<>("until", "member.lastToCome"));
        return content.until().filter(last -> last < content.from()).isPresent() ? Optional.of(new Written.Invalid<>("until", "member.endsBefore")) : Optional.empty();
    }

    @Override
    public Optional<String> organisation(Content content) {
        return Optional.of(content.organisation());
    }

    @Override
    public String sector(Content content) {
        return content.sector();
    }

    /** One organisation is a member of a sector once in a year. */
    @Override
    public Optional<Written.Invalid<Member>> clash(Reading tx, Member one) {
        var content = one.content();
        var table = CLUSTERS_MEMBER;
        boolean isThere = tx.sql().fetchExists(table, table.CLUSTER_ID.eq(one.cluster()), table.ORGANISATION.eq(content.organisation()), table.SECTOR.eq(content.sector()), table.REMOVED_AT.eq(0L), table.ID.ne(one.id()),
                content.until().map(table.FROM_YEAR::le).orElseGet(DSL::noCondition), table.UNTIL_YEAR.eq(0).or(table.UNTIL_YEAR.ge(content.from())));
        return isThere ? Optional.of(new Written.Invalid<>("organisation", "member.twice")) : Optional.empty();
    }

    private static Member read(ClustersMemberRecord row) {
        return new Member(row.getId(), row.getClusterId(), new Content(row.getOrganisation(), row.getSector(), row.getFromYear(), row.getUntilYear() == 0 ? Optional.empty() : Optional.of(row.getUntilYear())), row.getVersion());
    }
}
