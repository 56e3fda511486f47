// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects.console;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.console.spi.Option;
import org.faisceau.console.spi.Visit;
import org.faisceau.directory.api.Organisation;
import org.faisceau.directory.api.OrganisationKind;
import org.faisceau.directory.api.Organisations;
import org.faisceau.directory.api.People;
import org.faisceau.directory.api.PersonFilter;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Words;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What organisations, people and accounts are called, and which a form offers. */
@Component(service = Names.class)
public final class Names {
    private static final int PEOPLE_MOST = 200;
    private final Organisations organisations;
    private final People people;
    private final Accounts accounts;

    @Activate
    public Names(@Reference Organisations organisations, @Reference People people, @Reference Accounts accounts) {
        this.organisations = organisations;
        this.people = people;
        this.accounts = accounts;
    }

    /** By identifier; one that has gone is not there. */
    Map<String, String> organisations(Visit visit, Collection<String> ids) {
        return organisations.findAll(visit.actor(), ids).entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, one -> one.getValue().name()));
    }

    /** Its name; a word for one that has gone. */
    String organisation(Visit visit, String id) {
        return Optional.ofNullable(organisations(visit, List.of(id)).get(id)).orElseGet(() -> visit.words(Names.class).say("name.gone"));
    }

    /** A person's name where this visitor reads it; what stands for it otherwise. */
    String person(Visit visit, Words words, String id) {
        return people.find(visit.actor(), id).map(one -> one.name()).orElseGet(() -> words.say("name.hidden"));
    }

    /** Who an account belongs to. */
    String account(String id) {
        return accounts.shownName(id);
    }

    /** Public ones to bear a project: to a buyer the own alone. */
    List<Option> bearers(Visit visit, String chosen) {
        boolean isOwnAlone = !visit.actor().is(Role.MANAGER);
        return organisations.offered(visit.actor(), OrganisationKind.publics(), List.of(chosen), Organisations.OFFERED_MOST).stream()
                .filter(one -> !isOwnAlone || visit.actor().belongsTo(one.id()) || one.id().equals(chosen)).map(Names::option).toList();
    }

    /** All but those that are in already. */
    List<Option> others(Visit visit, Collection<String> there) {
        return organisations.offered(visit.actor(), Set.of(), List.of(), Organisations.OFFERED_MOST).stream().filter(one -> !there.contains(one.id())).map(Names::option).toList();
    }

    List<Option> people(Visit visit) {
        return people.page(visit.actor(), PersonFilter.all(), "", PEOPLE_MOST).items().stream().map(one -> new Option(one.id(), one.name())).toList();
    }

    private static Option option(Organisation one) {
        return new Option(one.id(), one.name());
    }
}
