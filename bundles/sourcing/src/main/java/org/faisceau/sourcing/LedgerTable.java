// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing;

import static org.faisceau.sourcing.db.Tables.SOURCING_ENTRY;
import static org.faisceau.sourcing.db.Tables.SOURCING_TOLD;

import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.faisceau.kernel.api.Actor;
import org.faisceau.sourcing.api.Campaign;
import org.faisceau.sourcing.api.Entry;
import org.faisceau.sourcing.api.Ledger;
import org.faisceau.sourcing.api.Told;
import org.faisceau.sourcing.db.tables.records.SourcingEntryRecord;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Writing;
import org.jooq.Condition;
import org.jooq.Result;
import org.jooq.impl.DSL;

/** Entries and who was told them, within a transaction of a register. */
final class LedgerTable {
    private LedgerTable() {}

    static Entry entry(SourcingEntryRecord row, int told) {
        var published = row.getPublishedAt() == 0 ? Optional.<Instant>empty() : Optional.of(Instant.ofEpochMilli(row.getPublishedAt()));
        return new Entry(row.getId(), Entry.Kind.valueOf(row.getKind()), row.getTechnique(), row.getTitle(), row.getBody(), row.getDocumentId(),
                Entry.Reach.valueOf(row.getReach()), published, row.getActor(), Instant.ofEpochMilli(row.getAt()), told);
    }

    static Optional<Entry> find(Reading tx, String campaign, String id) {
        return tx.sql().selectFrom(SOURCING_ENTRY).where(SOURCING_ENTRY.CAMPAIGN_ID.eq(campaign), SOURCING_ENTRY.ID.eq(id)).fetchOptional()
                .map(row -> entry(row, tx.sql().fetchCount(SOURCING_TOLD, SOURCING_TOLD.ENTRY_ID.eq(id))));
    }

    /** What a technique told in the same words, and to none of these. */
    static Optional<Entry> same(Reading tx, Campaign campaign, String technique, Effect.Tell tell, Collection<String> companies) {
        var inTheseWords = SOURCING_ENTRY.TECHNIQUE.eq(technique).and(SOURCING_ENTRY.TITLE.eq(tell.title())).and(SOURCING_ENTRY.BODY.eq(tell.body())).and(SOURCING_ENTRY.DOCUMENT_ID.eq(tell.document()));
        var toThese = DSL.exists(DSL.selectOne().from(SOURCING_TOLD).where(SOURCING_TOLD.ENTRY_ID.eq(SOURCING_ENTRY.ID), SOURCING_TOLD.COMPANY.in(companies)));
        return all(tx, campaign.id(), inTheseWords.and(DSL.not(toThese)), 1).stream().findFirst();
    }

    static List<Entry> all(Reading tx, String campaign, Condition which, int most) {
        return entries(tx, tx.sql().selectFrom(SOURCING_ENTRY).where(SOURCING_ENTRY.CAMPAIGN_ID.eq(campaign)).and(which).orderBy(SOURCING_ENTRY.AT, SOURCING_ENTRY.ID).limit(most).fetch());
    }

    /** The latest of them, oldest first. */
    static List<Entry> latest(Reading tx, String campaign, Condition which, int most) {
        var rows = tx.sql().selectFrom(SOURCING_ENTRY).where(SOURCING_ENTRY.CAMPAIGN_ID.eq(campaign)).and(which).orderBy(SOURCING_ENTRY.AT.desc(), SOURCING_ENTRY.ID.desc()).limit(most).fetch();
        Collections.reverse(rows);
        return entries(tx, rows);
    }

    private static List<Entry> entries(Reading tx, Result<SourcingEntryRecord> rows) {
        var told = counts(tx, rows.getValues(SOURCING_ENTRY.ID));
        return rows.map(row -> entry(row, told.getOrDefault(row.getId(), 0)));
    }

    /** How many were told each. */
    static Map<String, Integer> counts(Reading tx, Collection<String> entries) {
        if (entries.isEmpty()) return Map.of();
        var count = DSL.count();
        return tx.sql().select(SOURCING_TOLD.ENTRY_ID, count).from(SOURCING_TOLD).where(SOURCING_TOLD.ENTRY_ID.in(entries)).groupBy(SOURCING_TOLD.ENTRY_ID).fetchMap(SOURCING_TOLD.ENTRY_ID, count);
    }

    /** What that company was told itself. */
    static Condition toldTo(String company) {
        return DSL.exists(DSL.selectOne().from(SOURCING_TOLD).where(SOURCING_TOLD.ENTRY_ID.eq(SOURCING_ENTRY.ID), SOURCING_TOLD.COMPANY.eq(company)));
    }

    /** What that company knows: told, published, or open to residents where it is one. */
    static Condition knownTo(String company, boolean isResident) {
        var open = isResident ? SOURCING_ENTRY.REACH.ne(Entry.Reach.CHOSEN.name()) : SOURCING_ENTRY.REACH.eq(Entry.Reach.ALL.name());
        return open.or(toldTo(company));
    }

    static Map<String, List<Told>> told(Reading tx, String campaign, Collection<String> entries) {
        return tx.sql().selectFrom(SOURCING_TOLD).where(SOURCING_TOLD.CAMPAIGN_ID.eq(campaign), SOURCING_TOLD.ENTRY_ID.in(entries)).orderBy(SOURCING_TOLD.AT, SOURCING_TOLD.COMPANY)
                .fetchGroups(SOURCING_TOLD.ENTRY_ID, row -> new Told(row.getEntryId(), row.getCompany(), Told.Way.valueOf(row.getWay()), row.getActor(), Instant.ofEpochMilli(row.getAt())));
    }

    /** Entries told one by one, per company. */
    static Map<String, Set<String>> toldByCompany(Reading tx, String campaign) {
        var all = new HashMap<String, Set<String>>();
        tx.sql().select(SOURCING_TOLD.COMPANY, SOURCING_TOLD.ENTRY_ID).from(SOURCING_TOLD).where(SOURCING_TOLD.CAMPAIGN_ID.eq(campaign))
                .forEach(row -> all.computeIfAbsent(row.value1(), key -> new HashSet<>()).add(row.value2()));
        return all;
    }

    /** The same of these entries alone. */
    static Map<String, Set<String>> toldByCompany(Reading tx, String campaign, Collection<String> entries) {
        var all = new HashMap<String, Set<String>>();
        told(tx, campaign, entries).forEach((entry, some) -> some.forEach(one -> all.computeIfAbsent(one.company(), key -> new HashSet<>()).add(entry)));
        return all;
    }

    static boolean isToldAnything(Reading tx, String campaign, String company) {
        return tx.sql().fetchExists(SOURCING_TOLD, SOURCING_TOLD.CAMPAIGN_ID.eq(campaign).and(SOURCING_TOLD.COMPANY.eq(company)));
    }

    static boolean isAnythingTold(Reading tx, String campaign) {
        return tx.sql().fetchExists(SOURCING_ENTRY, SOURCING_ENTRY.CAMPAIGN_ID.eq(campaign));
    }

    static void insert(Writing tx, Campaign campaign, Entry entry) {
        var table = SOURCING_ENTRY;
        tx.sql().insertInto(table).set(table.ID, entry.id()).set(table.CAMPAIGN_ID, campaign.id()).set(table.KIND, entry.kind().name()).set(table.TECHNIQUE, entry.technique())
                .set(table.TITLE, entry.title()).set(table.BODY, entry.body()).set(table.DOCUMENT_ID, entry.document()).set(table.REACH, entry.reach().name())
                .set(table.PUBLISHED_AT, entry.published().map(Instant::toEpochMilli).orElse(0L)).set(table.PUBLISHED_BY, entry.published().isPresent() ? entry.actor() : "")
                .set(table.ACTOR, entry.actor()).set(table.AT, entry.at().toEpochMilli()).execute();
        tx.did(campaign.ref(), "told", entry.title());
        tx.changed(campaign.ref(), "entry", "", entry.kind() + " " + entry.title());
    }

    /** Tells those of the companies that were not told it yet. */
    static void tell(Writing tx, Actor actor, Campaign campaign, String entry, Collection<String> companies, Told.Way way, Instant now) {
        tell(tx, actor, campaign, entry, entry, companies, way, now);
    }

    /**
     * Tells it by message to those that somebody reads for, and notes the others; a letter is due from then on, see {@link CampaignPost}.
     *
     * @param letter what is told to the same company under this word comes in one letter
     * @param read companies that somebody reads for
     */
    static void post(Writing tx, Actor actor, Campaign campaign, String letter, String entry, Collection<String> companies, Set<String> read, Instant now) {
        tell(tx, actor, campaign, letter, entry, companies.stream().filter(read::contains).toList(), Told.Way.MESSAGE, now);
        UnreachedTable.note(tx, campaign.id(), entry, companies.stream().filter(company -> !read.contains(company)).toList(), now);
    }

    /** What a technique said under that title is read by who answers it. */
    static void read(Writing tx, Actor actor, Campaign campaign, String technique, String title, String company, Told.Way way, Instant at) {
        all(tx, campaign.id(), SOURCING_ENTRY.TECHNIQUE.eq(technique).and(SOURCING_ENTRY.TITLE.eq(title)), Ledger.LIST_MOST)
                .forEach(one -> tell(tx, actor, campaign, one.id(), Set.of(company), way, one.at().isAfter(at) ? one.at() : at));
    }

    private static void tell(Writing tx, Actor actor, Campaign campaign, String letter, String entry, Collection<String> companies, Told.Way way, Instant now) {
        var known = tx.sql().select(SOURCING_TOLD.COMPANY).from(SOURCING_TOLD).where(SOURCING_TOLD.ENTRY_ID.eq(entry)).fetchSet(SOURCING_TOLD.COMPANY);
        var fresh = new HashSet<>(companies);
        fresh.removeAll(known);
        tx.insert(SOURCING_TOLD, fresh.stream().sorted().map(company -> new Object[] {entry, campaign.id(), company, way.name(), actor.id(), now.toEpochMilli(), way == Told.Way.MESSAGE ? 1 : 0, letter}).toList());
        if (fresh.isEmpty()) return;
        UnreachedTable.forget(tx, entry, fresh);
        tx.changed(campaign.ref(), "told", "", entry + " " + fresh.size());
    }

    static boolean publish(Writing tx, Actor actor, Campaign campaign, Entry entry, Instant now) {
        int published = tx.sql().update(SOURCING_ENTRY).set(SOURCING_ENTRY.REACH, Entry.Reach.ALL.name()).set(SOURCING_ENTRY.PUBLISHED_AT, now.toEpochMilli())
                .set(SOURCING_ENTRY.PUBLISHED_BY, actor.id()).where(SOURCING_ENTRY.ID.eq(entry.id()), SOURCING_ENTRY.REACH.ne(Entry.Reach.ALL.name())).execute();
        if (published == 1) tx.did(campaign.ref(), "published-to-all", entry.title());
        if (published == 1) tx.changed(campaign.ref(), "reach", entry.reach().name(), Entry.Reach.ALL.name());
        return published == 1;
    }
}
