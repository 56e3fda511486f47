// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Role;
import org.faisceau.sourcing.api.Feeds;
import org.faisceau.sourcing.db.tables.records.SourcingFeedRecord;
import org.faisceau.sourcing.feed.FeedDoor;
import org.faisceau.sourcing.feed.Unreadable;
import org.faisceau.sourcing.spi.Feed;
import org.faisceau.sourcing.spi.FeedItem;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What allowed feeds said: fetched one after the other, outside any transaction, and kept. */
@Component(service = {Feeds.class, FeedRegister.class})
public final class FeedRegister implements Feeds {
    private static final Logger LOG = LoggerFactory.getLogger(FeedRegister.class);
    private static final int TAG_MOST = 200;
    private final Schema schema;
    private final Clock clock;
    private final FeedSettings settings;
    private final Door door;

    /** Where feeds come from; a test has its own. */
    @FunctionalInterface
    interface Door {
        Optional<FeedDoor.Fetched> fetch(String address, String tag) throws Unreadable;
    }

    @Activate
    public FeedRegister(@Reference Store store, @Reference Clock clock, @Reference FeedSettings settings) {
        this(store, clock, settings, new FeedDoor()::fetch);
    }

    FeedRegister(Store store, Clock clock, FeedSettings settings, Door door) {
        this.schema = store.schema("sourcing", FeedRegister.class);
        this.clock = clock;
        this.settings = settings;
        this.door = door;
    }

    @Override
    public List<Source> all(Actor actor) {
        if (!mayRead(actor)) return List.of();
        return schema.read(tx -> {
            var known = FeedTable.all(tx);
            return settings.addresses().stream().map(one -> Optional.ofNullable(known.get(one)).map(row -> source(row, FeedTable.count(tx, one)))
                    .orElseGet(() -> new Source(one, one, Optional.empty(), Optional.empty(), "", 0))).toList();
        });
    }

    private static Source source(SourcingFeedRecord row, int items) {
        return new Source(row.getAddress(), FeedTable.title(row), at(row.getReadAt()), at(row.getTriedAt()), row.getProblem(), items);
    }

    private static Optional<Instant> at(long millis) {
        return millis == 0 ? Optional.empty() : Optional.of(Instant.ofEpochMilli(millis));
    }

    @Override
    public List<FeedItem> latest(Actor actor, int limit) {
        return mayRead(actor) ? items("", limit) : List.of();
    }

    private static boolean mayRead(Actor actor) {
        return actor.is(Role.OBSERVER) && actor.role() != Role.COMPANY;
    }

    /** As a technique sees them. */
    List<Feed> feeds() {
        return all(Actor.system()).stream().map(one -> new Feed(one.title(), one.address(), one.readAt().map(Days::of), one.problem().isEmpty())).toList();
    }

    List<FeedItem> items(String words, int limit) {
        if (limit < 1 || limit > 200) throw new IllegalArgumentException("limit: 1 to 200, got " + limit);
        return schema.read(tx -> FeedTable.items(tx, settings.addresses(), words, limit));
    }

    /** Reads each; one that fails keeps what it said before. */
    void readAll(BooleanSupplier isCancelled) {
        var known = schema.read(FeedTable::all);
        if (known.isEmpty() && settings.addresses().isEmpty()) return;
        schema.write(Actor.system(), tx -> {
            FeedTable.forget(tx, settings.addresses());
            return true;
        });
        for (var address : settings.addresses()) {
            if (isCancelled.getAsBoolean()) return;
            read(address, Optional.ofNullable(known.get(address)).filter(one -> one.getProblem().isEmpty()).map(SourcingFeedRecord::getTag).orElse(""));
        }
    }

    /** Whatever a feed makes reading stumble over: the others are read all the same. */
    private Optional<FeedDoor.Fetched> fetched(String address, String tag) throws Unreadable {
        try {
            return door.fetch(address, tag);
        } catch (RuntimeException odd) {
            throw new Unreadable(Unreadable.Why.NO_FEED, odd);
        }
    }

    private void read(String address, String tag) {
        try {
            var fetched = fetched(address, tag);
            var now = clock.instant();
            schema.write(Actor.system(), tx -> {
                fetched.ifPresentOrElse(one -> FeedTable.read(tx, address, one.feed(), one.tag().length() > TAG_MOST ? "" : one.tag(), now), () -> FeedTable.unchanged(tx, address, now));
                return true;
            });
        } catch (Unreadable why) {
            LOG.info("feed {} was not read: {}", address, why.getMessage());
            var now = clock.instant();
            schema.write(Actor.system(), tx -> {
                FeedTable.failed(tx, address, why.why().name(), now);
                return true;
            });
        }
    }
}
