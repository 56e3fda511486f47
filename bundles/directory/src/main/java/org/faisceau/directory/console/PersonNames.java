// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.console;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.faisceau.console.spi.Visit;
import org.faisceau.directory.api.Organisation;
import org.faisceau.directory.api.Organisations;
import org.faisceau.directory.api.Person;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What identifiers in a record of a person are called. */
@Component(service = PersonNames.class)
public final class PersonNames {
    private final Organisations organisations;

    @Activate
    public PersonNames(@Reference Organisations organisations) {
        this.organisations = organisations;
    }

    List<PersonLine> lines(Visit visit, List<Person> some) {
        var named = organisations.findAll(visit.actor(), some.stream().map(one -> one.content().organisation()).collect(Collectors.toSet()));
        return some.stream().map(one -> new PersonLine(one, Optional.ofNullable(named.get(one.content().organisation())).map(Organisation::name).orElse(""))).toList();
    }

    PersonLine line(Visit visit, Person one) {
        return lines(visit, List.of(one)).get(0);
    }

    /** The name; the identifier where it is gone. */
    String organisation(Visit visit, String id) {
        return organisations.find(visit.actor(), id).map(Organisation::name).orElse(id);
    }
}
