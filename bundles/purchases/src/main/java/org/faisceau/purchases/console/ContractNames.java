// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases.console;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.faisceau.console.spi.Option;
import org.faisceau.directory.api.Organisation;
import org.faisceau.directory.api.OrganisationKind;
import org.faisceau.directory.api.Organisations;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Slice;
import org.faisceau.kernel.api.Words;
import org.faisceau.kernel.spi.Kind;
import org.faisceau.purchases.api.Contract;

/** What identifiers in a contract are called. */
record ContractNames(Organisations organisations, List<Kind> kinds, Actor actor, Locale locale) {
    Slice<ContractLine> lines(Slice<Contract> page) {
        var named = named(page.items());
        return page.map(one -> line(one, named));
    }

    List<ContractLine> lines(Collection<Contract> some) {
        var named = named(some);
        return some.stream().map(one -> line(one, named)).toList();
    }

    ContractLine line(Contract contract) {
        return line(contract, named(List.of(contract)));
    }

    /** An organisation's name; the identifier where it is gone. */
    String organisation(String id) {
        return organisations.find(actor, id).map(Organisation::name).orElse(id);
    }

    Map<String, String> organisationsOf(Collection<String> ids) {
        return organisations.findAll(actor, ids).entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, found -> found.getValue().name()));
    }

    /** A record of another module by its title; says that the module is stopped where nobody answers for the kind. */
    String title(Words words, String kind, String id) {
        if (id.isEmpty()) return "";
        var owner = kinds.stream().filter(one -> one.word().equals(kind)).findFirst();
        if (owner.isEmpty()) return words.say("names.stopped");
        return owner.get().title(actor, new Ref(kind, id), locale).orElseGet(() -> words.say("names.gone"));
    }

    /** A record a contract came from, with its page; without one where its module is stopped, or it is hidden from this person. */
    Optional<Origin> origin(Words words, String kindAndId) {
        if (kindAndId.indexOf(':') < 1) return Optional.empty();
        var ref = Ref.of(kindAndId);
        var owner = kinds.stream().filter(one -> one.word().equals(ref.kind())).findFirst();
        var address = owner.filter(one -> one.title(actor, ref, locale).isPresent()).map(one -> one.address(ref)).orElse("");
        return Optional.of(new Origin(title(words, ref.kind(), ref.id()), address));
    }

    /** @param address of its page; may be empty */
    record Origin(String title, String address) {}

    /** What a kind offers to be chosen; empty while its module is stopped. */
    List<Option> offered(String kind) {
        Optional<Kind> owner = kinds.stream().filter(one -> one.word().equals(kind)).findFirst();
        if (owner.isEmpty()) return List.of();
        return owner.get().pick(actor, "", 100).stream().map(ref -> new Option(ref.id(), owner.get().title(actor, ref, locale).orElse(ref.id()))).toList();
    }

    /** Authorities, by name. */
    List<Option> buyers(String chosen) {
        return organisations.offered(actor, OrganisationKind.publics(), List.of(chosen), Organisations.OFFERED_MOST).stream().map(one -> new Option(one.id(), one.name())).toList();
    }

    private Map<String, String> named(Collection<Contract> some) {
        var ids = some.stream().flatMap(one -> java.util.stream.Stream.concat(java.util.stream.Stream.of(one.buyer()), one.companies().values().stream()))
                .filter(id -> !id.isEmpty()).collect(Collectors.toSet());
        return new HashMap<>(organisationsOf(Set.copyOf(ids)));
    }

    private static ContractLine line(Contract contract, Map<String, String> named) {
        var identity = contract.content().identity();
        var buyer = named.getOrDefault(contract.buyer(), identity.buyerName().isEmpty() ? identity.buyerSiret() : identity.buyerName());
        var holders = contract.content().holders().stream().map(one -> {
            var organisation = contract.companies().getOrDefault(one.identifier(), "");
            var name = named.getOrDefault(organisation, one.name().isEmpty() ? one.identifier() : one.name());
            return new ContractLine.Named(name, organisation, one);
        }).toList();
        return new ContractLine(contract, buyer, holders);
    }
}
