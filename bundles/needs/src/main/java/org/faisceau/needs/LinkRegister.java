// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.SortKey;
import org.faisceau.kernel.api.Unseen;
import org.faisceau.needs.api.Linked;
import org.faisceau.needs.api.Links;
import org.faisceau.needs.api.Need;
import org.faisceau.needs.api.Needs;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The links of forecasts, needs and contracts. */
@Component
public final class LinkRegister implements Links {
    private final Schema schema;
    private final Needs needs;

    @Activate
    public LinkRegister(@Reference Store store, @Reference Needs needs) {
        this.schema = store.schema("needs", LinkRegister.class);
        this.needs = needs;
    }

    @Override
    public Optional<Linked> of(Actor actor, String id) {
        return ours(actor, id).map(need -> {
            var others = schema.read(tx -> LinkTable.others(tx, need));
            var contracts = schema.read(tx -> LinkTable.contracts(tx, id));
            var alsoOf = contracts.isEmpty() ? Map.<String, List<String>>of() : schema.read(tx -> LinkTable.alsoOf(tx, need, contracts.keySet()));
            var all = new HashSet<>(others);
            alsoOf.values().forEach(all::addAll);
            var seen = needs.findAll(actor, all);
            var linked = others.stream().map(seen::get).filter(Objects::nonNull).sorted(Comparator.comparing(one -> SortKey.of(one.title()))).toList();
            var noted = new ArrayList<Linked.Contract>();
            contracts.forEach((folded, reference) -> noted.add(new Linked.Contract(reference,
                    alsoOf.getOrDefault(folded, List.of()).stream().map(seen::get).filter(Objects::nonNull).toList())));
            return new Linked(need, linked, noted);
        });
    }

    @Override
    public boolean mayLink(Actor actor, Need need) {
        return WhoMay.write(actor, need.content().organisation());
    }

    @Override
    public Linking join(Actor actor, String id, String other) {
        var found = ours(actor, id);
        if (found.isEmpty()) return new Linking.Unknown();
        var one = found.get();
        if (!mayLink(actor, one)) return new Linking.Refused();
        var named = other.strip();
        var second = ours(actor, named).or(() -> schema.read(tx -> LinkTable.referred(tx, named.toUpperCase(Locale.ROOT))).flatMap(it -> ours(actor, it)));
        if (second.isEmpty()) return new Linking.Invalid("links.unknown");
        if (LinkTable.isForecast(one) == LinkTable.isForecast(second.get())) return new Linking.Invalid(LinkTable.isForecast(one) ? "links.twoForecasts" : "links.twoNeeds");
        return schema.write(actor, tx -> {
            if (LinkTable.others(tx, one).size() >= LINKS_MAX || LinkTable.others(tx, second.get()).size() >= LINKS_MAX) return new Linking.Invalid("links.full");
            LinkTable.join(tx, one, second.get());
            return new Linking.Done();
        });
    }

    @Override
    public boolean part(Actor actor, String id, String other) {
        var one = ours(actor, id).filter(need -> mayLink(actor, need));
        var second = ours(actor, other);
        return one.isPresent() && second.isPresent() && schema.write(actor, tx -> LinkTable.part(tx, one.get(), second.get()));
    }

    @Override
    public Linking note(Actor actor, String id, String contract) {
        var need = ours(actor, id);
        if (need.isEmpty()) return new Linking.Unknown();
        if (!mayLink(actor, need.get())) return new Linking.Refused();
        var line = ContentRule.line(contract);
        if (Unseen.is(line) || SortKey.of(line).isEmpty()) return new Linking.Invalid("links.noContract");
        if (line.length() > CONTRACT_MAX) return new Linking.Invalid("links.longContract");
        return schema.write(actor, tx -> {
            if (LinkTable.contracts(tx, id).size() >= LINKS_MAX) return new Linking.Invalid("links.full");
            LinkTable.note(tx, need.get(), line);
            return new Linking.Done();
        });
    }

    @Override
    public boolean drop(Actor actor, String id, String contract) {
        var need = ours(actor, id).filter(one -> mayLink(actor, one));
        return need.isPresent() && schema.write(actor, tx -> LinkTable.drop(tx, need.get(), contract));
    }

    private Optional<Need> ours(Actor actor, String id) {
        return needs.find(actor, id).filter(need -> needs.mayReadHistory(actor, need));
    }
}
