// SPDX-License-Identifier: Apache-2.0
package org.faisceau.network;

import static org.faisceau.network.db.Tables.NETWORK_KEY;
import static org.faisceau.network.db.Tables.NETWORK_RECEIVED;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Slice;
import org.faisceau.kernel.api.SortKey;
import org.faisceau.kernel.spi.Exchange.Item;
import org.faisceau.kernel.spi.Exchange;
import org.faisceau.kernel.spi.Kind;
import org.faisceau.network.api.Receipts;
import org.faisceau.network.api.Received;
import org.faisceau.network.api.ReceivedFilter;
import org.faisceau.network.api.ReceivedOrder;
import org.faisceau.store.api.Keyset;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Records of other Living-Labs: read, and taken where their module runs. */
@Component(service = {Receipts.class, ReceivedRegister.class})
public final class ReceivedRegister implements Receipts {
    private static final int COUNT_MOST = 10_000;
    private final Schema schema;
    private final Exchanges exchanges;
    @Reference
    private volatile List<Kind> kinds = List.of();

    @Activate
    public ReceivedRegister(@Reference Store store, @Reference Exchanges exchanges) {
        this.schema = store.schema("network", ReceivedRegister.class);
        this.exchanges = exchanges;
    }

    @Override
    public Slice<Received> page(Actor actor, ReceivedFilter filter, ReceivedOrder order, String after, int limit) {
        var page = keyset(order).page(limit, after);
        return schema.read(tx -> page.slice(ReceivedTable.rows(tx).where(WhoMay.seeReceived(actor), page.condition(), conditions(filter)).orderBy(page.order()).limit(page.fetch()).fetch(), ReceivedTable::received));
    }

    private static Condition conditions(ReceivedFilter filter) {
        var all = new ArrayList<Condition>();
        if (filter.isBehind()) all.add(NETWORK_RECEIVED.BEHIND.eq(1));
        if (!filter.withGone()) all.add(NETWORK_RECEIVED.GONE_AT.eq(0L));
        if (!filter.kinds().isEmpty()) all.add(NETWORK_RECEIVED.KIND.in(filter.kinds()));
        if (!filter.labs().isEmpty()) all.add(NETWORK_RECEIVED.KEY_ID.in(filter.labs()));
        if (!filter.text().isBlank()) all.add(NETWORK_RECEIVED.WORDS_SORT.contains(SortKey.of(filter.text())));
        return DSL.and(all);
    }

    private static Keyset<?> keyset(ReceivedOrder order) {
        return switch (order) {
            case LATEST -> Keyset.descending(NETWORK_RECEIVED.CHANGED_AT, NETWORK_RECEIVED.ID);
            case OLDEST -> Keyset.ascending(NETWORK_RECEIVED.CHANGED_AT, NETWORK_RECEIVED.ID);
            case TITLE -> Keyset.ascending(NETWORK_RECEIVED.TITLE_SORT, NETWORK_RECEIVED.ID);
            case TITLE_BACKWARDS -> Keyset.descending(NETWORK_RECEIVED.TITLE_SORT, NETWORK_RECEIVED.ID);
        };
    }

    @Override
    public int count(Actor actor, ReceivedFilter filter, int most) {
        if (most < 1 || most > COUNT_MOST) throw new IllegalArgumentException("most: 1 to " + COUNT_MOST + ", got " + most);
        return schema.read(tx -> tx.sql().fetchCount(tx.sql().selectOne().from(NETWORK_RECEIVED).join(NETWORK_KEY).on(NETWORK_KEY.ID.eq(NETWORK_RECEIVED.KEY_ID)).where(WhoMay.seeReceived(actor), conditions(filter)).limit(most)));
    }

    @Override
    public Optional<Received> find(Actor actor, String id) {
        return schema.read(tx -> ReceivedTable.find(tx, actor, id));
    }

    @Override
    public List<String> kinds(Actor actor) {
        return schema.read(tx -> tx.sql().selectDistinct(NETWORK_RECEIVED.KIND).from(NETWORK_RECEIVED).join(NETWORK_KEY).on(NETWORK_KEY.ID.eq(NETWORK_RECEIVED.KEY_ID)).where(WhoMay.seeReceived(actor)).orderBy(NETWORK_RECEIVED.KIND)
                .fetch(NETWORK_RECEIVED.KIND));
    }

    @Override
    public Optional<Mine> own(Actor actor, Received received) {
        return mine(actor, received).map(item -> new Mine(exchanges.ownRef(received.kind(), received.own().isEmpty() ? item.id() : received.own()), item, exchanges.asTaken(received.kind(), received.item(), from(received)), Mark.of(Optional.of(item))));
    }

    private static Exchange.Origin from(Received received) {
        return new Exchange.Origin(received.keyId(), received.lab());
    }

    /** What was taken back has no fields by which to find another of ours. */
    private Optional<Item> mine(Actor actor, Received received) {
        var id = received.own().isEmpty() ? Optional.<String>empty() : Optional.of(received.own());
        return exchanges.of(received.kind()).flatMap(one -> (id.isEmpty() && !received.isGone() ? one.twin(actor, received.item()) : id).flatMap(each -> one.own(actor, each)));
    }

    @Override
    public List<Received> origins(Actor actor, Ref own) {
        return schema.read(tx -> ReceivedTable.ownedAs(tx, actor, own.kind(), own.id()));
    }

    @Override
    public boolean mayTake(Actor actor, Received received) {
        if (!WhoMay.leads(actor) || !isTrusted(received)) return false;
        return exchanges.of(received.kind()).filter(one -> one.isTaken()).isPresent() && (!received.isGone() || !received.own().isEmpty() && mine(actor, received).isPresent());
    }

    private boolean isTrusted(Received received) {
        return schema.read(tx -> KeyTable.find(tx, received.keyId())).filter(one -> !one.isRevoked()).isPresent();
    }

    @Override
    public Taken take(Actor actor, String id, int seenVersion, String seenMark, Locale locale) {
        var found = find(actor, id);
        if (found.isEmpty()) return new Taken.Unknown();
        if (!mayTake(actor, found.get())) return new Taken.Refused();
        var mine = mine(actor, found.get());
        if (found.get().version() != seenVersion || !Mark.of(mine).equals(seenMark)) return new Taken.Lost();
        return bring(actor, found.get(), mine, locale);
    }

    @Override
    public boolean mayLeave(Actor actor, Received received) {
        return WhoMay.leads(actor) && received.isBehind();
    }

    @Override
    public Taken leave(Actor actor, String id, int seenVersion) {
        var found = find(actor, id);
        if (found.isEmpty()) return new Taken.Unknown();
        if (!WhoMay.leads(actor)) return new Taken.Refused();
        if (!found.get().isBehind() || found.get().version() != seenVersion) return new Taken.Lost();
        boolean isLeft = schema.write(actor, tx -> ReceivedTable.leave(tx, found.get()));
        return isLeft ? new Taken.Done(find(actor, id).orElse(found.get()), found.get().address()) : new Taken.Lost();
    }

    /**
     * Outside any transaction: another bundle writes. Where it wrote and this could not note it, it is a twin at the next try.
     *
     * @param seen what ours said as somebody looked at it
     */
    Taken bring(Actor actor, Received received, Optional<Item> seen, Locale locale) {
        var exchange = exchanges.of(received.kind());
        if (exchange.isEmpty()) return new Taken.Refused();
        var from = from(received);
        var own = seen.map(item -> new Exchange.Own(received.own().isEmpty() ? item.id() : received.own(), item));
        var taking = received.isGone() ? exchange.get().giveUp(actor, own.orElseThrow(), from, locale) : exchange.get().take(actor, received.item(), from, own, locale);
        return taking.fold(
                taken -> received.isGone() ? away(actor, received) : noted(actor, received, taken.ref()),
                unfit -> new Taken.Unfit(unfit.sentence()),
                lost -> new Taken.Lost(),
                refused -> new Taken.Refused());
    }

    private Taken away(Actor actor, Received received) {
        schema.write(actor, tx -> {
            ReceivedTable.putAway(tx, received);
            return received;
        });
        return new Taken.Done(find(actor, received.id()).orElse(received), "");
    }

    private Taken noted(Actor actor, Received received, Ref ref) {
        var address = kinds.stream().filter(kind -> kind.word().equals(ref.kind())).map(kind -> kind.address(ref)).findFirst().orElse("");
        var says = exchanges.ownRef(received.kind(), ref.id()).equals(ref) ? exchanges.of(received.kind()).flatMap(one -> one.own(actor, ref.id())) : Optional.<Item>empty();
        if (says.isEmpty()) return new Taken.Done(received, address);
        boolean isNoted = schema.write(actor, tx -> ReceivedTable.own(tx, received, ref.id(), says.get()));
        return isNoted ? new Taken.Done(find(actor, received.id()).orElse(received), address) : new Taken.Lost();
    }
}
