// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.console;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.console.spi.Option;
import org.faisceau.directory.api.Organisation;
import org.faisceau.directory.api.Organisations;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.SortKey;

/** What people and organisations of a page are called; each is asked once. */
final class Names {
    private static final String NOTHING = "—";
    private final Accounts accounts;
    private final Map<String, Organisation> organisations;
    private final Map<String, String> people = new HashMap<>();

    private Names(Accounts accounts, Map<String, Organisation> organisations) {
        this.accounts = accounts;
        this.organisations = organisations;
    }

    static Names of(Accounts accounts, Organisations organisations, Actor actor, Collection<String> some) {
        return new Names(accounts, organisations.findAll(actor, some.stream().distinct().limit(1000).toList()));
    }

    String organisation(String id) {
        return Optional.ofNullable(organisations.get(id)).map(Organisation::name).orElse(NOTHING);
    }

    String person(String account) {
        return people.computeIfAbsent(account, accounts::shownName);
    }

    /** Organisations to choose from, by name. */
    List<Option> options(Collection<String> some) {
        var byKey = new TreeMap<String, List<Option>>();
        some.stream().map(id -> new Option(id, organisation(id))).forEach(one -> byKey.computeIfAbsent(SortKey.of(one.label()), key -> new ArrayList<>()).add(one));
        return byKey.values().stream().flatMap(List::stream).toList();
    }
}
