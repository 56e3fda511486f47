// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases;

import static org.faisceau.purchases.db.Tables.PURCHASES_CONTRACT;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.faisceau.directory.api.Organisation;
import org.faisceau.directory.api.OrganisationFilter;
import org.faisceau.directory.api.Organisations;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Ids;
import org.faisceau.kernel.api.Slice;
import org.faisceau.kernel.spi.Veil;
import org.faisceau.purchases.api.Contract;
import org.faisceau.purchases.api.ContractContent;
import org.faisceau.purchases.api.ContractFilter;
import org.faisceau.purchases.api.ContractOrder;
import org.faisceau.purchases.api.Facet;
import org.faisceau.purchases.api.Holder;
import org.faisceau.purchases.api.Incoming;
import org.faisceau.purchases.api.Purchases;
import org.faisceau.purchases.api.Share;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.faisceau.store.api.Writing;
import org.jooq.Condition;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The register: transactions and who may; what is written in {@link ContractTable}. */
@Component
public final class ContractRegister implements Purchases {
    private static final int NAMED_MOST = 200;
    private final Schema schema;
    private final Clock clock;
    private final Ids ids;
    private final Organisations organisations;

    @Reference
    private volatile List<Veil> veils = List.of();

    @Activate
    public ContractRegister(@Reference Store store, @Reference Clock clock, @Reference Ids ids, @Reference Organisations organisations) {
        this.schema = store.schema("purchases", ContractRegister.class);
        this.clock = clock;
        this.ids = ids;
        this.organisations = organisations;
    }

    @Override
    public Slice<Contract> page(Actor actor, ContractFilter filter, ContractOrder order, String after, int limit) {
        var which = which(actor, filter);
        var page = ContractQuery.keyset(order).page(limit, after);
        var slice = schema.read(tx -> {
            // First the places, from the order's own index; then the bodies of this page alone.
            var places = tx.sql().select(PURCHASES_CONTRACT.ID, ContractQuery.column(order)).from(PURCHASES_CONTRACT).where(which, page.condition())
                    .orderBy(page.order()).limit(page.fetch()).fetch();
            var contracts = ContractTable.some(tx, PURCHASES_CONTRACT.ID.in(places.getValues(PURCHASES_CONTRACT.ID).stream().limit(limit).toList()));
            return page.slice(places, place -> contracts.get(place.get(PURCHASES_CONTRACT.ID)));
        });
        return slice.map(tie(actor).over(slice.items()));
    }

    /** For tests: what the framework would bind. */
    ContractRegister over(List<Veil> some) {
        veils = some;
        return this;
    }

    private NeedTie tie(Actor actor) {
        return new NeedTie(actor, veils);
    }

    @Override
    public int count(Actor actor, ContractFilter filter, int most) {
        if (most < 1 || most > 1_000_000) throw new IllegalArgumentException("most: 1 to 1000000, got " + most);
        var which = which(actor, filter);
        return schema.read(tx -> tx.sql().fetchCount(tx.sql().selectOne().from(PURCHASES_CONTRACT).where(which).limit(most)));
    }

    @Override
    public Optional<Contract> find(Actor actor, String id) {
        return schema.read(tx -> one(tx, actor, id)).map(tie(actor)::over);
    }

    @Override
    public Map<String, Contract> findAll(Actor actor, Collection<String> some) {
        var found = schema.read(tx -> ContractTable.some(tx, PURCHASES_CONTRACT.ID.in(some).and(WhoMay.see(actor))));
        var told = tie(actor).over(found.values());
        return found.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, one -> told.apply(one.getValue()), (one, other) -> one, LinkedHashMap::new));
    }

    @Override
    public List<Share> shares(Actor actor, ContractFilter filter, Facet by) {
        var which = which(actor, filter);
        return schema.read(tx -> ContractShares.by(tx, which, by));
    }

    @Override
    public Share share(Actor actor, ContractFilter filter) {
        var which = which(actor, filter);
        return schema.read(tx -> ContractShares.all(tx, which));
    }

    @Override
    public Saving register(Actor actor, String buyer, ContractContent content) {
        if (!WhoMay.write(actor, buyer)) return new Saving.Refused();
        Optional<Saving> fault = fault(actor, buyer, content).<Saving>map(one -> one).or(() -> ContractFaults.of(content, Days.today(clock)));
        if (fault.isPresent()) return fault.get();
        var companies = companies(actor, content);
        var now = clock.instant();
        return schema.write(actor, tx -> {
            var earlier = keyed(tx, content, "");
            if (earlier.isPresent()) return new Saving.Double(earlier.get());
            var contract = new Contract(ids.next(), buyer, content, companies, actor.id(), now, now, 1);
            ContractTable.insert(tx, List.of(contract), false);
            return new Saving.Saved(contract);
        });
    }

    @Override
    public Saving change(Actor actor, String id, int seenVersion, String buyer, ContractContent content) {
        var fault = fault(actor, buyer, content);
        var companies = companies(actor, content);
        return schema.write(actor, tx -> one(tx, actor, id).map(before -> {
            if (!WhoMay.write(actor, before.buyer()) || !WhoMay.write(actor, buyer)) return new Saving.Refused();
            if (fault.isPresent()) return fault.get();
            if (before.version() != seenVersion) return new Saving.Lost(before);
            if (before.content().equals(content) && before.buyer().equals(buyer)) return new Saving.Saved(before);
            var slip = ContractFaults.of(before.content(), content, Days.today(clock));
            if (slip.isPresent()) return slip.get();
            var twin = keyed(tx, content, id);
            if (twin.isPresent()) return new Saving.Double(twin.get());
            return changed(tx, before, new Contract(id, buyer, content, companies, before.createdBy(), before.createdAt(), clock.instant(), before.version() + 1));
        }).orElse(new Saving.Unknown()));
    }

    @Override
    public Saving bin(Actor actor, String id, int seenVersion) {
        return schema.write(actor, tx -> one(tx, actor, id).map(before -> {
            if (!WhoMay.write(actor, before.buyer())) return new Saving.Refused();
            if (before.version() != seenVersion) return new Saving.Lost(before);
            return ContractBin.put(tx, actor, before, clock.instant());
        }).orElse(new Saving.Unknown()));
    }

    @Override
    public List<Taking> take(Actor actor, List<Incoming> some, boolean dryRun) {
        if (some.size() > TAKE_MAX) throw new IllegalArgumentException("some: at most " + TAKE_MAX + ", got " + some.size());
        var intake = new ContractIntake(actor, clock.instant(), companies(actor, some.stream().map(Incoming::content).toList()));
        return dryRun ? schema.read(tx -> intake.look(tx, some)) : schema.write(actor, tx -> intake.take(tx, some, ids));
    }

    @Override
    public boolean mayWrite(Actor actor, String buyer) {
        return WhoMay.write(actor, buyer);
    }

    private static Saving changed(Writing tx, Contract before, Contract after) {
        if (ContractTable.update(tx, before, after, Optional.empty())) return new Saving.Saved(after);
        return new Saving.Lost(before);
    }

    private static Optional<Contract> one(Reading tx, Actor actor, String id) {
        return ContractTable.one(tx, PURCHASES_CONTRACT.ID.eq(id).and(WhoMay.see(actor)));
    }

    /** Whoever else is told by the same key, in the bin too. */
    private static Optional<Contract> keyed(Reading tx, ContractContent content, String butId) {
        return ContractTable.one(tx, PURCHASES_CONTRACT.EXTERNAL_KEY.eq(ContractKey.of(content)).and(PURCHASES_CONTRACT.ID.ne(butId)));
    }

    @Override
    public List<Saving.Invalid> faults(Actor actor, String buyer, ContractContent content) {
        var all = new ArrayList<Saving.Invalid>();
        if (content.identity().subject().isEmpty()) all.add(new Saving.Invalid("objet", "contract.noSubject"));
        if (organisations.find(actor, buyer).isEmpty()) all.add(new Saving.Invalid("buyer", "contract.unknownBuyer"));
        return all;
    }

    private Optional<Saving.Invalid> fault(Actor actor, String buyer, ContractContent content) {
        return faults(actor, buyer, content).stream().findFirst();
    }

    private Map<String, String> companies(Actor actor, ContractContent content) {
        var known = companies(actor, List.of(content));
        return content.holders().stream().filter(one -> known.containsKey(one.siren())).collect(Collectors.toMap(Holder::identifier, one -> known.get(one.siren()), (one, other) -> one));
    }

    /** Organisations by the SIREN of holders. */
    private Map<String, String> companies(Actor actor, List<ContractContent> some) {
        var sirens = some.stream().flatMap(one -> one.holders().stream()).map(Holder::siren).filter(one -> !one.isEmpty()).collect(Collectors.toSet());
        return organisations.bySirens(actor, sirens).entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().id()));
    }

    private Condition which(Actor actor, ContractFilter filter) {
        return ContractQuery.where(filter, named(filter.text())).and(WhoMay.see(actor)).and(tie(actor).told(filter.facets().getOrDefault(Facet.NEED, Set.of())));
    }

    private Set<String> named(String text) {
        if (text.isBlank()) return Set.of();
        return organisations.page(Actor.system(), OrganisationFilter.all().withText(text), "", NAMED_MOST).items().stream().map(Organisation::id).collect(Collectors.toSet());
    }
}
