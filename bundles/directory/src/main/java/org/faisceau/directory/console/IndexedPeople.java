// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.console;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faisceau.directory.api.Organisation;
import org.faisceau.directory.api.Organisations;
import org.faisceau.directory.api.People;
import org.faisceau.directory.api.Person;
import org.faisceau.directory.api.PersonFilter;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Slice;
import org.faisceau.kernel.api.Texts;
import org.faisceau.search.spi.Audience;
import org.faisceau.search.spi.Indexed;
import org.faisceau.search.spi.Thing;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Has people found by name, function and organisation, by managers and by their own; mail and phone are no words of theirs. */
@Component
public final class IndexedPeople implements Indexed {
    private final People people;
    private final Organisations organisations;

    @Activate
    public IndexedPeople(@Reference People people, @Reference Organisations organisations) {
        this.people = people;
        this.organisations = organisations;
    }

    @Override
    public String kind() {
        return Person.KIND;
    }

    @Override
    public String title(Locale locale) {
        return Texts.beside(IndexedPeople.class).in(locale).say("menu.people");
    }

    @Override
    public String icon() {
        return "users";
    }

    @Override
    public Optional<Thing> thing(Ref ref) {
        return people.find(Actor.system(), ref.id()).map(one -> things(List.of(one)).get(0));
    }

    @Override
    public Slice<Thing> all(String after, int limit) {
        var page = people.page(Actor.system(), PersonFilter.all(), after, limit);
        return new Slice<>(things(page.items()), page.next());
    }

    @Override
    public boolean mayRead(Actor actor, Ref ref) {
        return people.find(actor, ref.id()).isPresent();
    }

    private List<Thing> things(List<Person> some) {
        var named = organisations.findAll(Actor.system(), some.stream().map(one -> one.content().organisation()).collect(Collectors.toSet()));
        return some.stream().map(one -> thing(one, Optional.ofNullable(named.get(one.content().organisation())).map(Organisation::name).orElse(""))).toList();
    }

    private static Thing thing(Person one, String organisation) {
        var content = one.content();
        var text = Stream.of(content.job(), organisation).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
        var audience = content.organisation().isEmpty() ? List.of(Audience.STAFF) : List.of(Audience.STAFF, Audience.organisation(content.organisation()));
        return new Thing(one.ref(), one.name(), text, audience, List.of(), one.changedAt());
    }
}
