// SPDX-License-Identifier: Apache-2.0
package org.faisceau.network;

import static org.faisceau.network.db.Tables.NETWORK_ISSUE;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Slice;
import org.faisceau.kernel.api.Unseen;
import org.faisceau.kernel.spi.Exchange;
import org.faisceau.network.api.Arrivals;
import org.faisceau.network.api.Issue;
import org.faisceau.network.api.Publishing;
import org.faisceau.network.api.TrustedLabs;
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

    @Override
    public List<Part> parts(Actor actor, Locale locale) {
        if (!WhoMay.leads(actor)) return List.of();
        var chosen = schema.read(IssueTable::chosen);
        return exchanges.all().stream().map(one -> part(one, chosen.getOrDefault(one.kind(), Set.of()), locale)).sorted(Comparator.comparing(Part::title)).toList();
    }

    private static Part part(Exchange exchange, Set<String> chosen, Locale locale) {
        var offered = exchange.offered();
        return new Part(exchange.kind(), exchange.title(locale), offered.size(), (int) offered.stream().filter(item -> isChosen(chosen, item)).count(), chosen.contains(ALL));
    }

    private static boolean isChosen(Set<String> chosen, Exchange.Item item) {
        return chosen.contains(ALL) || chosen.contains(item.id());
    }

    @Override
    public List<Offer> offers(Actor actor, String kind) {
        if (!WhoMay.leads(actor)) return List.of();
        var chosen = schema.read(IssueTable::chosen).getOrDefault(kind, Set.of());
        var published = schema.read(IssueTable::published).stream().filter(entry -> entry.kind().equals(kind) && entry.item().isPresent()).map(Entry::id).collect(Collectors.toSet());
        return exchanges.of(kind).stream().flatMap(one -> one.offered().stream()).map(item -> new Offer(item, isChosen(chosen, item), published.contains(item.id())))
                .sorted(Comparator.comparing((Offer offer) -> offer.item().title(), String.CASE_INSENSITIVE_ORDER)).toList();
    }

    @Override
    public boolean choose(Actor actor, String kind, Collection<String> ids) {
        if (!WhoMay.leads(actor) || exchanges.of(kind).isEmpty()) return false;
        var known = exchanges.of(kind).stream().flatMap(one -> one.offered().stream()).map(Exchange.Item::id).collect(Collectors.toSet());
        var some = ids.contains(ALL) ? List.of(ALL) : ids.stream().filter(known::contains).distinct().toList();
        return schema.write(actor, tx -> {
            IssueTable.choose(tx, actor, kind, some, clock.instant());
            return true;
        });
    }

    /** What is published now and what the next publication would change. */
    private record State(int latest, String sender, List<Entry> published, Outgoing next, Set<String> running) {}

    private State state() {
        var running = exchanges.all().stream().map(Exchange::kind).collect(Collectors.toSet());
        var chosen = schema.read(IssueTable::chosen);
        var leaving = new ArrayList<Entry>();
        for (var one : exchanges.all()) {
            var some = chosen.getOrDefault(one.kind(), Set.of());
            if (!some.isEmpty()) one.offered().stream().filter(item -> isChosen(some, item)).forEach(item -> leaving.add(Entry.of(one.kind(), item, 1, one.isForLeaders())));
        }
        return schema.read(tx -> {
            int latest = IssueTable.latest(tx);
            var published = IssueTable.published(tx);
            return new State(latest, IssueTable.find(tx, latest).map(Issue::sender).orElse(""), published, Outgoing.of(published, leaving, running, latest + 1), running);
        });
    }

    @Override
    public Draft draft(Actor actor) {
        if (!WhoMay.leads(actor)) return new Draft(1, "", List.of(), List.of(), List.of(), 0, List.of());
        var state = state();
        var stopped = state.published().stream().filter(entry -> entry.item().isPresent()).map(Entry::kind).filter(kind -> !state.running().contains(kind)).distinct().toList();
        return new Draft(state.latest() + 1, state.sender(), state.next().added(), state.next().changed(), state.next().gone(), state.next().same(), stopped);
    }

    @Override
    public Published publish(Actor actor, String sender, int seenNumber) {
        if (!WhoMay.leads(actor)) return new Published.Refused();
        if (Unseen.is(sender)) return new Published.Invalid("sender", "form.required");
        if (sender.strip().length() > TrustedLabs.NAME_MAX) return new Published.Invalid("sender", "network.tooLong");
        var state = state();
        if (state.latest() + 1 != seenNumber) return new Published.Lost();
        var next = state.next();
        if (next.changes().isEmpty()) return new Published.Empty();
        var now = clock.instant();
        int lines = state.published().size() + next.added().size();
        int characters = state.published().stream().mapToInt(PublishingRegister::length).sum() + next.changes().stream().mapToInt(PublishingRegister::length).sum();
        if (lines > Arrivals.LINES_MOST || characters > BUNDLE_MOST) return new Published.TooLarge(lines, characters);
        var issue = new Issue(seenNumber, sender.strip(), now, actor.id(), next.added().size(), next.changed().size(), next.gone().size());
        return schema.write(actor, tx -> {
            if (IssueTable.latest(tx) + 1 != seenNumber) return new Published.Lost();
            next.changes().forEach(entry -> IssueTable.put(tx, entry));
            IssueTable.insert(tx, issue);
            return new Published.Done(issue);
        });
    }

    /** As it counts in a bundle, where quotation marks within the content are written twice. */
    private static int length(Entry entry) {
        return Canonical.text(Canonical.text(entry.written())).length();
    }

    private List<Parcel.Revoked> revoked() {
        return schema.read(KeyTable::all).stream().filter(lab -> lab.isRevoked()).map(lab -> new Parcel.Revoked(lab.id(), lab.name(), lab.reason())).toList();
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
        var entries = schema.read(IssueTable::published).stream().filter(some).toList();
        return Envelope.seal(new Parcel(issue.sender(), issue.number(), issue.madeAt(), entries, revoked()), signing).written();
    }
}
