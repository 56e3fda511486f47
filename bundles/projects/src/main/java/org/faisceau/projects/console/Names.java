// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects.console;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.console.spi.Option;
import org.faisceau.console.spi.Visit;
import org.faisceau.directory.api.Organisation;
import org.faisceau.directory.api.OrganisationKind;
import org.faisceau.directory.api.Organisations;
import org.faisceau.directory.api.People;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Words;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What organisations, people and accounts are called, and which a form offers. */
@Component(service = Names.class)
public final class Names {
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

    /** What people are called where this visitor reads them, by identifier; what stands for it otherwise. */
    UnaryOperator<String> people(Visit visit, Words words, Collection<String> ids) {
        var found = people.findAll(visit.actor(), ids);
        return id -> found.containsKey(id) ? found.get(id).name() : words.say("name.hidden");
    }

    /** Who an account belongs to. */
    String account(String id) {
        return accounts.shownName(id);
    }

    /** Whom several accounts belong to, by identifier. */
    Map<String, String> accounts(Collection<String> ids) {
        return accounts.shownNames(ids);
    }

    /** Public ones to bear a project: to a buyer the own alone. */
    List<Option> bearers(Visit visit, String chosen) {
        boolean isOwnAlone = !visit.actor().is(Role.MANAGER);
        return withChosen(organisations.offered(visit.actor(), OrganisationKind.publics(), List.of(chosen), Organisations.OFFERED_MOST).stream()
                .filter(one -> !isOwnAlone || visit.actor().belongsTo(one.id()) || one.id().equals(chosen)).map(Names::option).toList(), chosen, gone(visit));
    }

    /** Any to measure an experiment. */
    List<Option> evaluators(Visit visit, String chosen) {
        return withChosen(organisations.offered(visit.actor(), Set.of(), List.of(chosen), Organisations.OFFERED_MOST).stream().map(Names::option).toList(), chosen, gone(visit));
    }

    private static String gone(Visit visit) {
        return visit.words(Names.class).say("name.gone");
    }

    /** What is recorded stays a choice where it has gone since: a form that cannot say it would clear it. */
    static List<Option> withChosen(List<Option> offered, String chosen, String label) {
        boolean isThere = chosen.isEmpty() || offered.stream().anyMatch(one -> one.value().equals(chosen));
        return isThere ? offered : Stream.concat(Stream.of(new Option(chosen, label)), offered.stream()).toList();
    }

    /** All but those that are in already. */
    List<Option> others(Visit visit, Collection<String> there) {
        return organisations.offered(visit.actor(), Set.of(), List.of(), Organisations.OFFERED_MOST).stream().filter(one -> !there.contains(one.id())).map(Names::option).toList();
    }

    private static Option option(Organisation one) {
        return new Option(one.id(), one.name());
    }
}
