// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.faisceau.directory.api.People;
import org.faisceau.directory.api.Person;
import org.faisceau.directory.api.PersonFilter;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.spi.Kind;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Names people for others. */
@Component
public final class PersonWord implements Kind {
    private final People people;

    @Activate
    public PersonWord(@Reference People people) {
        this.people = people;
    }

    @Override
    public String word() {
        return Person.KIND;
    }

    @Override
    public Optional<String> title(Actor actor, Ref ref, Locale locale) {
        return people.find(actor, ref.id()).map(Person::name);
    }

    @Override
    public String address(Ref ref) {
        return "/directory/people/" + ref.id();
    }

    @Override
    public List<Ref> pick(Actor actor, String text, int limit) {
        return people.page(actor, new PersonFilter(text, Set.of(), Set.of()), "", limit).items().stream().map(Person::ref).toList();
    }
}
