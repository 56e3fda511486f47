// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing;

import static org.faisceau.sourcing.db.Tables.SOURCING_FEED;
import static org.faisceau.sourcing.db.Tables.SOURCING_FEED_ITEM;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.SortKey;
import org.faisceau.sourcing.db.tables.records.SourcingFeedRecord;
import org.faisceau.sourcing.feed.Feed;
import org.faisceau.sourcing.spi.FeedItem;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Writing;
import org.jooq.Condition;

/** Feeds and their items, within a transaction of the register. */
final class FeedTable {
    /** Of one feed; the older ones go. */
    static final int KEPT_MOST = 500;
    private static final int WORDS_MOST = 8;
    private static final int FOLDED_AT_ONCE = 150;

    private FeedTable() {}

    static Map<String, SourcingFeedRecord> all(Reading tx) {
        return tx.sql().selectFrom(SOURCING_FEED).fetchMap(SOURCING_FEED.ADDRESS);
    }

    static int count(Reading tx, String address) {
        return tx.sql().fetchCount(SOURCING_FEED_ITEM, SOURCING_FEED_ITEM.ADDRESS.eq(address));
    }

    /** Those that hold all of the words, the latest first. */
    static List<FeedItem> items(Reading tx, Collection<String> allowed, String words, int limit) {
        var holds = Stream.of(SortKey.of(words).split(" ")).filter(one -> !one.isEmpty()).limit(WORDS_MOST).map(SOURCING_FEED_ITEM.WORDS::contains).map(Condition.class::cast).toList();
        var titles = all(tx);
        return tx.sql().selectFrom(SOURCING_FEED_ITEM).where(holds).and(SOURCING_FEED_ITEM.ADDRESS.in(allowed)).orderBy(SOURCING_FEED_ITEM.DAY_ON.desc(), SOURCING_FEED_ITEM.ID).limit(limit)
                .fetch(row -> new FeedItem(row.getId(), title(titles.get(row.getAddress())), row.getTitle(), row.getLink(), row.getSummary(), LocalDate.parse(row.getDayOn())));
    }

    static String title(SourcingFeedRecord feed) {
        return feed.getTitle().isEmpty() ? feed.getAddress() : feed.getTitle();
    }

    /** One that is allowed no more goes with what it said. */
    static void forget(Writing tx, Collection<String> allowed) {
        tx.sql().deleteFrom(SOURCING_FEED).where(SOURCING_FEED.ADDRESS.notIn(allowed)).execute();
    }

    static void failed(Writing tx, String address, String problem, Instant now) {
        known(tx, address);
        tx.sql().update(SOURCING_FEED).set(SOURCING_FEED.PROBLEM, problem).set(SOURCING_FEED.TRIED_AT, now.toEpochMilli()).where(SOURCING_FEED.ADDRESS.eq(address)).execute();
    }

    static void unchanged(Writing tx, String address, Instant now) {
        tx.sql().update(SOURCING_FEED).set(SOURCING_FEED.PROBLEM, "").set(SOURCING_FEED.TRIED_AT, now.toEpochMilli()).set(SOURCING_FEED.READ_AT, now.toEpochMilli()).where(SOURCING_FEED.ADDRESS.eq(address)).execute();
    }

    static void read(Writing tx, String address, Feed feed, String tag, Instant now) {
        known(tx, address);
        tx.sql().update(SOURCING_FEED).set(SOURCING_FEED.TITLE, feed.title()).set(SOURCING_FEED.TAG, tag).set(SOURCING_FEED.PROBLEM, "").set(SOURCING_FEED.TRIED_AT, now.toEpochMilli())
                .set(SOURCING_FEED.READ_AT, now.toEpochMilli()).where(SOURCING_FEED.ADDRESS.eq(address)).execute();
        feed.items().forEach(one -> insert(tx, address, one, now));
        var old = tx.sql().select(SOURCING_FEED_ITEM.ID).from(SOURCING_FEED_ITEM).where(SOURCING_FEED_ITEM.ADDRESS.eq(address)).orderBy(SOURCING_FEED_ITEM.DAY_ON.desc(), SOURCING_FEED_ITEM.ID).offset(KEPT_MOST).limit(KEPT_MOST)
                .fetch(SOURCING_FEED_ITEM.ID);
        if (!old.isEmpty()) tx.sql().deleteFrom(SOURCING_FEED_ITEM).where(SOURCING_FEED_ITEM.ID.in(old)).execute();
    }

    private static void known(Writing tx, String address) {
        tx.sql().insertInto(SOURCING_FEED).set(SOURCING_FEED.ADDRESS, address).set(SOURCING_FEED.TITLE, "").set(SOURCING_FEED.TAG, "").set(SOURCING_FEED.PROBLEM, "").set(SOURCING_FEED.TRIED_AT, 0L)
                .set(SOURCING_FEED.READ_AT, 0L).onConflictDoNothing().execute();
    }

    /** What is known stays as it was first read: a feed cannot change what somebody noted. */
    private static void insert(Writing tx, String address, Feed.Item one, Instant now) {
        var table = SOURCING_FEED_ITEM;
        // A day ahead, the one of a fair for instance, would stay the latest until it is past.
        var day = one.day().filter(said -> !said.isAfter(Days.of(now))).orElse(Days.of(now));
        tx.sql().insertInto(table).set(table.ID, digest(address + "\n" + one.id())).set(table.ADDRESS, address).set(table.TITLE, one.title()).set(table.LINK, one.link()).set(table.SUMMARY, one.summary())
                .set(table.WORDS, folded(one.title() + " " + one.summary())).set(table.DAY_ON, day.toString()).set(table.SEEN_AT, now.toEpochMilli()).onConflictDoNothing().execute();
    }

    /** Longer than a sort key is: piece by piece, parted between words. */
    private static String folded(String text) {
        var pieces = new ArrayList<StringBuilder>(List.of(new StringBuilder()));
        for (var word : text.split("\\s+")) {
            if (pieces.get(pieces.size() - 1).length() > FOLDED_AT_ONCE) pieces.add(new StringBuilder());
            pieces.get(pieces.size() - 1).append(word).append(' ');
        }
        return pieces.stream().map(piece -> SortKey.of(piece.toString())).collect(Collectors.joining(" "));
    }

    private static String digest(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8))).substring(0, 40);
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("every Java has SHA-256", absent);
        }
    }
}
