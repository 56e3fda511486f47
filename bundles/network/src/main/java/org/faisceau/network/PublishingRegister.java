// SPDX-License-Identifier: Apache-2.0
package org.faisceau.network;

import static org.faisceau.network.db.Tables.NETWORK_ISSUE;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Slice;
import org.faisceau.kernel.api.Unseen;
import org.faisceau.kernel.spi.Exchange;
import org.faisceau.network.api.Issue;
import org.faisceau.network.api.Publishing;
import org.faisceau.network.api.TrustedLab;
import org.faisceau.network.api.TrustedLabs;
import org.faisceau.network.api.Written;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Signing;
import org.faisceau.store.api.Store;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Chooses, publishes and hands out: other bundles are asked before a transaction, never within. */
@Component
public final class PublishingRegister implements Publishing {
    private final Schema schema;
    private final Clock clock;
    private final Signing signing;
    private final Exchanges exchanges;

    @Activate
    public PublishingRegister(@Reference Store store, @Reference Clock clock, @Reference Signing signing, @Reference Exchanges exchanges) {
        this.schema = store.schema("network", PublishingRegister.class);
        this.clock = clock;
        this.signing = signing;
        this.exchanges = exchanges;
    }

    /** What may leave of each kind whose module runs: what is of other Living-Labs is theirs to hand out, and some of ours is asked first. */
    private Map<String, List<Exchange.Item>> leaving(Collection<Exchange> some) {
        var owned = schema.read(ReceivedTable::owned);
        var all = new LinkedHashMap<String, List<Exchange.Item>>();
        var given = schema.read(AgreementRegister::given);
        some.forEach(one -> all.put(one.kind(), one.offered().stream().filter(item -> !owned.getOrDefault(one.kind(), Set.of()).contains(item.id()))
                .filter(item -> !one.isAskedFirst() || given.getOrDefault(one.kind(), Set.of()).contains(item.id())).toList()));
        return all;
    }

    @Override
    public Standing standing(Actor actor, Locale locale) {
        if (!WhoMay.leads(actor)) return new Standing(List.of(), new Draft(1, "", List.of(), List.of(), List.of(), 0, List.of(), List.of()));
        var chosen = schema.read(IssueTable::chosen);
        var leaving = leaving(exchanges.all());
        var parts = exchanges.all().stream().filter(one -> leaving.containsKey(one.kind())).map(one -> part(one, leaving.get(one.kind()), chosen.getOrDefault(one.kind(), Set.of()), locale));
        return new Standing(parts.sorted(Comparator.comparing(Part::title)).toList(), draft(state(leaving)));
    }

    @Override
    public List<Part> parts(Actor actor, Locale locale) {
        return standing(actor, locale).parts();
    }

    private static Part part(Exchange exchange, List<Exchange.Item> leaving, Set<String> chosen, Locale locale) {
        return new Part(exchange.kind(), exchange.title(locale), leaving.size(), (int) leaving.stream().filter(item -> isChosen(chosen, item)).count(), chosen.contains(ALL));
    }

    private static boolean isChosen(Set<String> chosen, Exchange.Item item) {
        return chosen.contains(ALL) || chosen.contains(item.id());
    }

    @Override
    public List<Offer> offers(Actor actor, String kind) {
        if (!WhoMay.leads(actor)) return List.of();
        var chosen = schema.read(IssueTable::chosen).getOrDefault(kind, Set.of());
        var published = schema.read(IssueTable::published).stream().filter(entry -> entry.kind().equals(kind) && entry.item().isPresent()).map(Entry::id).collect(Collectors.toSet());
        return leaving(exchanges.of(kind).stream().toList()).values().stream().flatMap(List::stream).map(item -> new Offer(item, isChosen(chosen, item), published.contains(item.id())))
                .sorted(Comparator.comparing((Offer offer) -> offer.item().title(), String.CASE_INSENSITIVE_ORDER)).toList();
    }

    @Override
    public Optional<Choice> choice(Actor actor, String kind) {
        return WhoMay.leads(actor) && exchanges.of(kind).isPresent() ? Optional.of(schema.read(tx -> IssueTable.choice(tx, kind))) : Optional.empty();
    }

    @Override
    public Written<Choice> choose(Actor actor, String kind, int seenVersion, Collection<String> ids) {
        if (!WhoMay.leads(actor)) return new Written.Refused<>();
        if (exchanges.of(kind).isEmpty()) return new Written.Unknown<>();
        var known = leaving(exchanges.of(kind).stream().toList()).values().stream().flatMap(List::stream).map(Exchange.Item::id).collect(Collectors.toSet());
        var some = ids.contains(ALL) ? Set.of(ALL) : ids.stream().filter(known::contains).collect(Collectors.toSet());
        return schema.write(actor, tx -> IssueTable.choose(tx, actor, kind, seenVersion, some, clock.instant()) ? new Written.Done<>(IssueTable.choice(tx, kind)) : new Written.Lost<>(IssueTable.choice(tx, kind)));
    }

    /** What is published now and what the next publication would change. */
    private record State(int latest, String sender, List<Entry> published, Outgoing next, Set<String> running, List<TrustedLab> untold) {}

    private State state(Map<String, List<Exchange.Item>> offered) {
        var chosen = schema.read(IssueTable::chosen);
        var leaving = new ArrayList<Entry>();
        offered.forEach((kind, items) -> items.stream().filter(item -> isChosen(chosen.getOrDefault(kind, Set.of()), item)).forEach(item -> leaving.add(Entry.of(kind, item, 1, exchanges.isForLeaders(kind)))));
        return schema.read(tx -> {
            int latest = IssueTable.latest(tx);
            var published = IssueTable.published(tx);
            return new State(latest, IssueTable.find(tx, latest).map(Issue::sender).orElse(""), published, Outgoing.of(published, leaving, offered.keySet(), latest + 1), offered.keySet(), KeyTable.untold(tx));
        });
    }

    @Override
    public Draft draft(Actor actor) {
        return standing(actor, Locale.FRENCH).draft();
    }

    private static Draft draft(State state) {
        var stopped = state.published().stream().filter(entry -> entry.item().isPresent()).map(Entry::kind).filter(kind -> !state.running().contains(kind)).distinct().toList();
        return new Draft(state.latest() + 1, state.sender(), state.next().added(), state.next().changed(), state.next().gone(), state.next().same(), stopped, state.untold().stream().map(TrustedLab::name).toList());
    }

    @Override
    public Published publish(Actor actor, String sender, int seenNumber) {
        if (!WhoMay.leads(actor)) return new Published.Refused();
        if (Unseen.is(sender)) return new Published.Invalid("sender", "form.required");
        if (sender.strip().length() > TrustedLabs.NAME_MAX) return new Published.Invalid("sender", "network.tooLong");
        var state = state(leaving(exchanges.all()));
        if (state.latest() + 1 != seenNumber) return new Published.Lost();
        var next = state.next();
        if (draft(state).isEmpty()) return new Published.Empty();
        var tooLarge = Bounds.tooLarge(state.published(), next);
        if (tooLarge.isPresent()) return tooLarge.get();
        var issue = new Issue(seenNumber, sender.strip(), clock.instant(), actor.id(), next.added().size(), next.changed().size(), next.gone().size());
        return schema.write(actor, tx -> {
            if (IssueTable.latest(tx) + 1 != seenNumber) return new Published.Lost();
            next.changes().forEach(entry -> IssueTable.put(tx, entry));
            KeyTable.tell(tx, seenNumber);
            IssueTable.insert(tx, issue);
            return new Published.Done(issue);
        });
    }

    /** Those that one publication told, and all before it: the same number tells the same however late it is asked for. */
    private List<Parcel.Revoked> revoked(int number) {
        return schema.read(tx -> KeyTable.told(tx, number)).stream().map(lab -> new Parcel.Revoked(lab.id(), lab.name(), lab.reason())).toList();
    }

    @Override
    public Slice<Issue> issues(Actor actor, String after, int limit) {
        if (!WhoMay.leads(actor)) return new Slice<>(List.of(), "");
        int before = after.matches("\\d{1,9}") ? Integer.parseInt(after) : Integer.MAX_VALUE;
        var rows = schema.read(tx -> tx.sql().selectFrom(NETWORK_ISSUE).where(NETWORK_ISSUE.NUMBER.lt(before)).orderBy(NETWORK_ISSUE.NUMBER.desc()).limit(limit + 1).fetch(IssueTable::issue));
        var shown = rows.subList(0, Math.min(limit, rows.size()));
        return new Slice<>(shown, rows.size() > limit ? String.valueOf(shown.get(limit - 1).number()) : "");
    }

    @Override
    public Optional<String> bundle(Actor actor, int number) {
        return WhoMay.leads(actor) ? schema.read(tx -> IssueTable.find(tx, number)).map(issue -> signed(issue, entry -> entry.number() == number)) : Optional.empty();
    }

    @Override
    public Optional<String> whole(Actor actor) {
        return WhoMay.leads(actor) ? schema.read(tx -> IssueTable.find(tx, IssueTable.latest(tx))).map(issue -> signed(issue, entry -> true)) : Optional.empty();
    }

    @Override
    public Optional<Fed> feed(Actor actor, int afterNumber) {
        if (!actor.is(Role.EXPERT)) return Optional.empty();
        return schema.read(tx -> IssueTable.find(tx, IssueTable.latest(tx))).filter(issue -> issue.number() > afterNumber).map(issue -> new Fed(issue, signed(issue, entry -> entry.number() > afterNumber && (WhoMay.leads(actor) || !entry.isForLeaders()))));
    }

    /** Of what is published now: what was taken back since is told as such, whatever the number. */
    private String signed(Issue issue, Predicate<Entry> some) {
        var entries = Bounds.within(schema.read(IssueTable::published).stream().filter(some).toList());
        return Envelope.seal(new Parcel(issue.sender(), issue.number(), issue.madeAt(), entries, revoked(issue.number())), signing).written();
    }
}
