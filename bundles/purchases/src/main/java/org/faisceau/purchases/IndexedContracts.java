// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.faisceau.directory.api.Organisation;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Slice;
import org.faisceau.kernel.api.Texts;
import org.faisceau.purchases.api.Contract;
import org.faisceau.purchases.api.ContractFilter;
import org.faisceau.purchases.api.ContractOrder;
import org.faisceau.purchases.api.Facet;
import org.faisceau.purchases.api.Holder;
import org.faisceau.purchases.api.Purchases;
import org.faisceau.search.spi.Audience;
import org.faisceau.search.spi.Indexed;
import org.faisceau.search.spi.Thing;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Has contracts found by their words, by all who sign in. */
@Component
public final class IndexedContracts implements Indexed {
    private final Purchases purchases;

    @Activate
    public IndexedContracts(@Reference Purchases purchases) {
        this.purchases = purchases;
    }

    @Override
    public String kind() {
        return Contract.KIND;
    }

    @Override
    public String title(Locale locale) {
        return Texts.beside(IndexedContracts.class).in(locale).say("contracts.title");
    }

    @Override
    public String icon() {
        return "file-check";
    }

    @Override
    public Optional<Thing> thing(Ref ref) {
        return purchases.find(Actor.system(), ref.id()).map(IndexedContracts::thing);
    }

    @Override
    public Map<Ref, Thing> things(Collection<Ref> refs) {
        return purchases.findAll(Actor.system(), refs.stream().map(Ref::id).toList()).values().stream().map(IndexedContracts::thing).collect(Collectors.toMap(Thing::ref, thing -> thing));
    }

    /** By subject: what is changed meanwhile keeps its place. */
    @Override
    public Slice<Thing> all(String after, int limit) {
        return purchases.page(Actor.system(), ContractFilter.all(), ContractOrder.SUBJECT, after, limit).map(IndexedContracts::thing);
    }

    @Override
    public Slice<Thing> naming(Ref other, String after, int limit) {
        if (!other.kind().equals(Organisation.KIND)) return new Slice<>(List.of(), "");
        return purchases.page(Actor.system(), ContractFilter.all().with(Facet.BUYER, other.id()), ContractOrder.SUBJECT, after, limit).map(IndexedContracts::thing);
    }

    @Override
    public boolean mayRead(Actor actor, Ref ref) {
        return purchases.find(actor, ref.id()).isPresent();
    }

    @Override
    public Set<Ref> readable(Actor actor, Collection<Ref> refs) {
        return purchases.findAll(actor, refs.stream().map(Ref::id).toList()).values().stream().map(Contract::ref).collect(Collectors.toSet());
    }

    private static Thing thing(Contract contract) {
        var identity = contract.content().identity();
        var keywords = new ArrayList<>(List.of(identity.number(), identity.cpv()));
        keywords.removeIf(String::isEmpty);
        var text = identity.buyerName() + "\n" + contract.content().holders().stream().map(Holder::name).collect(Collectors.joining("\n"));
        return new Thing(contract.ref(), contract.title(), text, List.of(Audience.RESIDENTS), keywords, contract.changedAt());
    }
}
