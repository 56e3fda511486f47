// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers.console;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.directory.api.Organisation;
import org.faisceau.directory.api.Organisations;
import org.faisceau.dossiers.api.Dossier;
import org.faisceau.kernel.api.Actor;

/** What people and organisations of a page are called; each is asked once. */
final class DossierNames {
    private static final String NOTHING = "—";
    private final Accounts accounts;
    private final Map<String, Organisation> organisations;
    private final Map<String, String> people = new HashMap<>();

    private DossierNames(Accounts accounts, Map<String, Organisation> organisations) {
        this.accounts = accounts;
        this.organisations = organisations;
    }

    /** Names of the organisations of some dossiers that this actor reads. */
    static DossierNames of(Accounts accounts, Organisations organisations, Actor actor, Collection<Dossier> some) {
        var ids = some.stream().flatMap(one -> Stream.of(one.company(), one.buyer())).collect(Collectors.toSet());
        return new DossierNames(accounts, organisations.findAll(actor, ids));
    }

    String organisation(String id) {
        return Optional.ofNullable(organisations.get(id)).map(Organisation::name).orElse(NOTHING);
    }

    Optional<Organisation> known(String id) {
        return Optional.ofNullable(organisations.get(id));
    }

    String person(String account) {
        return people.computeIfAbsent(account, accounts::shownName);
    }
}
