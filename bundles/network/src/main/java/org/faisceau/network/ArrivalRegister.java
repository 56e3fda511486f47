// SPDX-License-Identifier: Apache-2.0
package org.faisceau.network;

import static org.faisceau.network.db.Tables.NETWORK_ARRIVAL;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ids;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Slice;
import org.faisceau.kernel.spi.Exchange;
import org.faisceau.messages.api.Audience;
import org.faisceau.messages.api.Letter;
import org.faisceau.messages.api.Messages;
import org.faisceau.network.api.Arrival.Counts;
import org.faisceau.network.api.Arrival.Refusal;
import org.faisceau.network.api.Arrival.State;
import org.faisceau.network.api.Arrival;
import org.faisceau.network.api.ArrivalLine.Fate;
import org.faisceau.network.api.ArrivalLine;
import org.faisceau.network.api.Arrivals;
import org.faisceau.network.api.Receipts;
import org.faisceau.network.api.TrustedLab;
import org.faisceau.network.api.TrustedLabs;
import org.faisceau.network.api.Written;
import org.faisceau.store.api.Keyset;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Signing;
import org.faisceau.store.api.Store;
import org.faisceau.store.api.Writing;
import org.jooq.impl.DSL;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Bundles that came: verified, shown, taken in. */
@Component
public final class ArrivalRegister implements Arrivals {
    private static final Logger LOG = LoggerFactory.getLogger(ArrivalRegister.class);
    /** What keys go by. */
    private static final Pattern KEY = Pattern.compile("[0-9a-f]{64}");
    private final Schema schema;
    private final Clock clock;
    private final Ids ids;
    private final Signing signing;
    private final Exchanges exchanges;
    private final ReceivedRegister received;
    private final Messages messages;

    @Activate
    public ArrivalRegister(
            @Reference Store store, @Reference Clock clock, @Reference Ids ids, @Reference Signing signing, @Reference Exchanges exchanges, @Reference ReceivedRegister received, @Reference Messages messages) {
        this.schema = store.schema("network", ArrivalRegister.class);
        this.clock = clock;
        this.ids = ids;
        this.signing = signing;
        this.exchanges = exchanges;
        this.received = received;
        this.messages = messages;
    }

    @Override
    public Optional<Arrival> receive(Actor actor, String text, Arrival.Way way) {
        if (!WhoMay.leads(actor)) return Optional.empty();
        var check = schema.read(tx -> Verification.of(text, signing, clock.instant(), key -> KeyTable.find(tx, key)));
        var id = ids.next();
        var now = clock.instant();
        var arrived = schema.write(actor, tx -> {
            var twin = check.parcel().flatMap(parcel -> ArrivalTable.waiting(tx, check.keyId(), parcel.number(), text));
            if (twin.isPresent()) return twin.get();
            int waiting = tx.sql().fetchCount(NETWORK_ARRIVAL, NETWORK_ARRIVAL.STATE.eq(State.WAITING.name()));
            var parcel = check.parcel();
            boolean isFull = parcel.isPresent() && waiting >= WAITING_MOST;
            var why = isFull ? Optional.of(Refusal.TOO_LARGE) : check.why();
            var arrival = new Arrival(id, check.keyId(), parcel.map(Parcel::from).orElse(""), parcel.map(Parcel::number).orElse(0), parcel.map(each -> each.madeAt().toString()).orElse(""), way,
                    why.isPresent() ? State.REFUSED : State.WAITING, why, check.detail(), parcel.map(each -> each.entries().size()).orElse(0), now, actor.id(), Optional.empty(), "", Counts.none(), 1);
            ArrivalTable.insert(tx, arrival, why.isPresent() ? "" : text);
            // What a trusted lab says of a key is known at once, whatever becomes of its bundle.
            KeyTable.find(tx, check.keyId()).ifPresent(sender -> WarningTable.keep(tx, sender, check.parcel().map(said -> distrusted(tx, said.revoked())).orElse(List.of()), now));
            return arrival;
        });
        check.parcel().map(Parcel::revoked).ifPresent(revoked -> warn(check.keyId(), revoked));
        return Optional.of(arrived);
    }

    /** After the transaction; said once, however often it is sent. */
    private void warn(String sender, List<Parcel.Revoked> revoked) {
        var name = schema.read(tx -> KeyTable.find(tx, sender)).map(TrustedLab::name).orElse("");
        for (var one : schema.read(tx -> distrusted(tx, revoked)).stream().filter(Distrusted::isTrusted).toList()) {
            messages.post(Actor.system(), Letter.of(KeyWarnedKind.WORD, Audience.holders(Role.ADMINISTRATOR), one.key() + "/" + sender).at("/network/keys/" + one.key())
                    .saying(locale -> Map.of("lab", one.name(), "sender", name, "reason", one.reason())));
        }
    }

    @Override
    public Slice<Arrival> page(Actor actor, Set<State> states, String after, int limit) {
        if (!WhoMay.leads(actor)) return new Slice<>(List.of(), "");
        var page = Keyset.descending(NETWORK_ARRIVAL.ARRIVED_AT, NETWORK_ARRIVAL.ID).page(limit, after);
        var wanted = states.isEmpty() ? DSL.noCondition() : NETWORK_ARRIVAL.STATE.in(states.stream().map(Enum::name).toList());
        return schema.read(tx -> page.slice(tx.sql().selectFrom(NETWORK_ARRIVAL).where(page.condition(), wanted).orderBy(page.order()).limit(page.fetch()).fetch(), ArrivalTable::arrival));
    }

    @Override
    public int waiting(Actor actor) {
        return WhoMay.leads(actor) ? schema.read(tx -> tx.sql().fetchCount(NETWORK_ARRIVAL, NETWORK_ARRIVAL.STATE.eq(State.WAITING.name()))) : 0;
    }

    @Override
    public Optional<Arrival> find(Actor actor, String id) {
        return WhoMay.leads(actor) ? schema.read(tx -> ArrivalTable.find(tx, id)) : Optional.empty();
    }

    private Optional<Parcel> parcel(Actor actor, String id) {
        if (!WhoMay.leads(actor)) return Optional.empty();
        return Envelope.read(schema.read(tx -> ArrivalTable.envelope(tx, id))).map(envelope -> Parcel.read(envelope.content()));
    }

    private List<Held> held(Actor actor, Arrival arrival, Parcel parcel) {
        var before = schema.read(tx -> ReceivedTable.of(tx, arrival.keyId()));
        var from = new Exchange.Origin(arrival.keyId(), schema.read(tx -> KeyTable.find(tx, arrival.keyId())).map(TrustedLab::name).orElse(""));
        var bases = schema.read(tx -> ReceivedTable.bases(tx, arrival.keyId()));
        return parcel.entries().stream().map(sent -> {
            var entry = sent.withLeaders(exchanges.isForLeaders(sent.kind()));
            var was = Optional.ofNullable(before.get(entry.kind() + ":" + entry.id()));
            var own = was.filter(one -> !one.own().isEmpty()).flatMap(one -> exchanges.of(one.kind()).flatMap(exchange -> exchange.own(actor, one.own())));
            // Asked of what is ours alone: a bundle of thousands that are new asks nothing.
            var would = own.flatMap(mine -> entry.item()).map(item -> exchanges.asTaken(entry.kind(), item, from));
            return Held.of(entry, was, exchanges.of(entry.kind()).isPresent(), own, would, was.flatMap(one -> Optional.ofNullable(bases.get(one.id()))));
        }).toList();
    }

    @Override
    public List<ArrivalLine> lines(Actor actor, String id) {
        return find(actor, id).flatMap(arrival -> parcel(actor, id).map(parcel -> held(actor, arrival, parcel).stream().map(Held::line).toList())).orElse(List.of());
    }

    @Override
    public List<Distrusted> distrusted(Actor actor, String id) {
        var revoked = parcel(actor, id).map(Parcel::revoked).orElse(List.of());
        return schema.read(tx -> distrusted(tx, revoked));
    }

    /** Also of keys that nobody put here yet: whoever does is to know. Our own is none to trust. */
    private List<Distrusted> distrusted(Reading tx, List<Parcel.Revoked> revoked) {
        var known = KeyTable.all(tx).stream().collect(Collectors.toMap(TrustedLab::id, lab -> lab));
        var ours = TrustedLab.id(signing.sign("faisceau-network-key").key());
        return revoked.stream().filter(one -> KEY.matcher(one.key()).matches() && !one.key().equals(ours)).map(one -> {
            var here = Optional.ofNullable(known.get(one.key()));
            return new Distrusted(one.key(), here.map(TrustedLab::name).orElse(one.name()), here.filter(lab -> !lab.isRevoked()).isPresent(), one.reason());
        }).sorted(Comparator.comparing(Distrusted::isTrusted).reversed()).limit(TrustedLabs.MOST).toList();
    }

    @Override
    public Written<Settled> takeIn(Actor actor, String id, int seenVersion, Map<String, Chosen> choices, Locale locale) {
        if (!WhoMay.leads(actor)) return new Written.Refused<>();
        var arrival = find(actor, id);
        if (arrival.isEmpty()) return new Written.Unknown<>();
        var parcel = parcel(actor, id);
        if (parcel.isEmpty() || arrival.get().state() != State.WAITING || arrival.get().version() != seenVersion) return lost(arrival.get());
        var isTrusted = schema.read(tx -> KeyTable.find(tx, arrival.get().keyId())).filter(lab -> !lab.isRevoked()).isPresent();
        if (!isTrusted) return new Written.Invalid<>("", "arrival.distrusted");
        var held = held(actor, arrival.get(), parcel.get());
        var open = held.stream().flatMap(one -> one.fault(choices).stream()).findFirst();
        if (open.isPresent()) return new Written.Invalid<>(open.get().field(), open.get().key());
        // Some hundreds at a time, and the bundle last: where this breaks off it waits still, and what is here already changes nothing.
        schema.writeEach(actor, held.stream().filter(one -> one.line().fate() != Fate.SAME).toList(), (tx, one) -> put(tx, arrival.get().keyId(), one, choices));
        var decided = schema.write(actor, tx -> ArrivalTable.decide(tx, actor, arrival.get(), State.TAKEN_IN, counts(held), clock.instant()));
        if (decided.isEmpty()) return lost(arrival.get());
        return new Written.Done<>(new Settled(decided.get(), held.stream().filter(one -> one.follows(choices)).flatMap(one -> settle(actor, one, locale).stream()).toList()));
    }

    private static Counts counts(List<Held> held) {
        var by = held.stream().collect(Collectors.groupingBy(one -> one.line().theirs().isEmpty() && one.line().fate() != Fate.SAME ? Fate.GONE : one.line().fate(), Collectors.summingInt(one -> 1)));
        return new Counts(by.getOrDefault(Fate.NEW, 0), by.getOrDefault(Fate.CHANGED, 0) + by.getOrDefault(Fate.CONFLICT, 0), by.getOrDefault(Fate.GONE, 0));
    }

    private static Written<Settled> lost(Arrival arrival) {
        return new Written.Lost<>(new Settled(arrival, List.of()));
    }

    private void put(Writing tx, String keyId, Held one, Map<String, Chosen> choices) {
        one.before().ifPresentOrElse(was -> ReceivedTable.change(tx, was, one.entry(), one.follows(choices), clock.instant()), () -> ReceivedTable.insert(tx, ids.next(), keyId, one.entry(), clock.instant()));
    }

    /** After the transaction: what became a record of ours follows, and where it does not, that is said. */
    private Optional<Behind> settle(Actor actor, Held one, Locale locale) {
        var now = received.find(actor, one.before().orElseThrow().id());
        if (now.isEmpty()) return Optional.empty();
        try {
            // Where an earlier try broke off, nobody knows what was looked at then: only what stands as it was brought up follows by itself.
            var taken = one.isStopped() ? new Receipts.Taken.Refused() : one.isSettled() ? received.bring(actor, now.get(), one.line().own(), locale) : new Receipts.Taken.Lost();
            return taken instanceof Receipts.Taken.Done ? Optional.empty() : Optional.of(new Behind(now.get(), Optional.of(taken)));
        } catch (RuntimeException broken) {
            // The fault of another bundle must not leave those behind it in this one undone.
            LOG.error("record {} of another Living-Lab: ours did not follow", now.get().id(), broken);
            return Optional.of(new Behind(now.get(), Optional.empty()));
        }
    }

    @Override
    public Written<Arrival> setAside(Actor actor, String id, int seenVersion) {
        if (!WhoMay.leads(actor)) return new Written.Refused<>();
        return schema.write(actor, tx -> {
            var found = ArrivalTable.find(tx, id);
            if (found.isEmpty()) return new Written.Unknown<>();
            if (found.get().version() != seenVersion) return new Written.Lost<>(found.get());
            return ArrivalTable.decide(tx, actor, found.get(), State.SET_ASIDE, Counts.none(), clock.instant()).<Written<Arrival>>map(Written.Done::new).orElseGet(() -> new Written.Lost<>(found.get()));
        });
    }
}
