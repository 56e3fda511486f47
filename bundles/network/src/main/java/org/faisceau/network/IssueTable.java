// SPDX-License-Identifier: Apache-2.0
package org.faisceau.network;

import static org.faisceau.network.db.Tables.NETWORK_CHOICE;
import static org.faisceau.network.db.Tables.NETWORK_CHOOSING;
import static org.faisceau.network.db.Tables.NETWORK_ISSUE;
import static org.faisceau.network.db.Tables.NETWORK_PUBLISHED;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.spi.Exchange.Item;
import org.faisceau.network.api.Issue;
import org.faisceau.network.api.Publishing.Choice;
import org.faisceau.network.db.tables.records.NetworkIssueRecord;
import org.faisceau.network.db.tables.records.NetworkPublishedRecord;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Writing;
import org.jooq.impl.DSL;

/** What was chosen and published in rows, within a transaction of the register. */
final class IssueTable {
    private IssueTable() {}

    static Issue issue(NetworkIssueRecord row) {
        return new Issue(row.getNumber(), row.getSender(), Instant.ofEpochMilli(row.getMadeAt()), row.getMadeBy(), row.getAdded(), row.getChanged(), row.getGone());
    }

    /** 0 before the first. */
    static int latest(Reading tx) {
        return tx.sql().select(DSL.coalesce(DSL.max(NETWORK_ISSUE.NUMBER), 0)).from(NETWORK_ISSUE).fetchSingle().value1();
    }

    static Optional<Issue> find(Reading tx, int number) {
        return tx.sql().selectFrom(NETWORK_ISSUE).where(NETWORK_ISSUE.NUMBER.eq(number)).fetchOptional(IssueTable::issue);
    }

    /** Identifiers by kind; what stands for all is among them. */
    static Map<String, Set<String>> chosen(Reading tx) {
        var all = new HashMap<String, Set<String>>();
        tx.sql().select(NETWORK_CHOICE.KIND, NETWORK_CHOICE.ITEM_ID).from(NETWORK_CHOICE).forEach(row -> all.computeIfAbsent(row.value1(), kind -> new HashSet<>()).add(row.value2()));
        return all;
    }

    static Choice choice(Reading tx, String kind) {
        int version = tx.sql().select(NETWORK_CHOOSING.VERSION).from(NETWORK_CHOOSING).where(NETWORK_CHOOSING.KIND.eq(kind)).fetchOptional(NETWORK_CHOOSING.VERSION).orElse(0);
        return new Choice(kind, chosen(tx).getOrDefault(kind, Set.of()), version);
    }

    /** False where somebody was faster. */
    static boolean choose(Writing tx, Actor actor, String kind, int seenVersion, Set<String> ids, Instant now) {
        var before = chosen(tx).getOrDefault(kind, Set.of());
        if (!isNext(tx, kind, seenVersion)) return false;
        tx.sql().deleteFrom(NETWORK_CHOICE).where(NETWORK_CHOICE.KIND.eq(kind)).execute();
        tx.insert(NETWORK_CHOICE, ids.stream().map(id -> new Object[] {kind, id, actor.id(), now.toEpochMilli()}).toList());
        var ref = new Ref("network-choice", kind);
        tx.did(ref, "chosen", "");
        tx.changed(ref, "chosen", without(before, ids), without(ids, before));
        return true;
    }

    /** By identifier: which are chosen no more, or newly. */
    private static String without(Set<String> some, Set<String> others) {
        return some.stream().filter(id -> !others.contains(id)).sorted().collect(Collectors.joining(" "));
    }

    private static boolean isNext(Writing tx, String kind, int seenVersion) {
        var table = NETWORK_CHOOSING;
        if (seenVersion == 0) return tx.sql().insertInto(table).set(table.KIND, kind).set(table.VERSION, 1).onConflictDoNothing().execute() == 1;
        return tx.sql().update(table).set(table.VERSION, seenVersion + 1).where(table.KIND.eq(kind), table.VERSION.eq(seenVersion)).execute() == 1;
    }

    /** All that is published, and all that was taken back. */
    static List<Entry> published(Reading tx) {
        return tx.sql().selectFrom(NETWORK_PUBLISHED).orderBy(NETWORK_PUBLISHED.KIND, NETWORK_PUBLISHED.ITEM_ID).fetch(IssueTable::entry);
    }

    private static Entry entry(NetworkPublishedRecord row) {
        if (row.getGone() == 1) return Entry.gone(row.getKind(), row.getItemId(), row.getNumber());
        return Entry.of(row.getKind(), new Item(row.getItemId(), row.getTitle(), Entry.fields(row.getFields())), row.getNumber(), row.getLeaders() == 1);
    }

    /** What was taken back keeps neither title nor fields. */
    static void put(Writing tx, Entry entry) {
        var table = NETWORK_PUBLISHED;
        var title = entry.item().map(Item::title).orElse("");
        var fields = entry.item().map(item -> Canonical.text(item.fields())).orElse("");
        int leaders = entry.isForLeaders() ? 1 : 0;
        int gone = entry.item().isEmpty() ? 1 : 0;
        tx.sql().insertInto(table).set(table.KIND, entry.kind()).set(table.ITEM_ID, entry.id()).set(table.TITLE, title).set(table.FIELDS, fields).set(table.LEADERS, leaders).set(table.NUMBER, entry.number()).set(table.GONE, gone)
                .onConflict(table.KIND, table.ITEM_ID).doUpdate().set(table.TITLE, title).set(table.FIELDS, fields).set(table.LEADERS, leaders).set(table.NUMBER, entry.number()).set(table.GONE, gone).execute();
    }

    static void insert(Writing tx, Issue issue) {
        var table = NETWORK_ISSUE;
        tx.sql().insertInto(table).set(table.NUMBER, issue.number()).set(table.SENDER, issue.sender()).set(table.MADE_AT, issue.madeAt().toEpochMilli()).set(table.MADE_BY, issue.madeBy()).set(table.ADDED, issue.added())
                .set(table.CHANGED, issue.changed()).set(table.GONE, issue.gone()).execute();
        tx.did(issue.ref(), "published", "");
        tx.changed(issue.ref(), "created", "", String.valueOf(issue.number()));
    }
}
