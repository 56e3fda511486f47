// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.rest;

import java.util.Arrays;
import java.util.List;
import org.faisceau.console.spi.Call;
import org.faisceau.console.spi.Faults;
import org.faisceau.console.spi.Problem;
import org.faisceau.console.spi.Resource;
import org.faisceau.console.spi.Routes;
import org.faisceau.console.spi.Routes.Created;
import org.faisceau.console.spi.Routes.Versioned;
import org.faisceau.directory.api.People;
import org.faisceau.directory.api.People.Saving;
import org.faisceau.directory.api.Person;
import org.faisceau.directory.api.PersonContent;
import org.faisceau.directory.api.PersonFilter;
import org.faisceau.directory.api.PersonSide;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Slice;
import org.faisceau.kernel.api.Texts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code /people}. */
@Component
public final class PeopleResource implements Resource {
    private static final Texts TEXTS = Texts.beside(PeopleResource.class);
    private static final List<String> PARAMETERS = List.of("text", "side", "organisation", "after", "limit");
    private final People people;

    @Activate
    public PeopleResource(@Reference People people) {
        this.people = people;
    }

    @Override
    public String module() {
        return "directory";
    }

    @Override
    public void declare(Routes routes) {
        routes.collection("/people", "People by name, those of one's organisation unless a manager; filters: text, side, organisation", Role.OBSERVER, PersonAnswer.class, this::page)
                .record("/people/{id}", "One person", Role.OBSERVER, PersonAnswer.class, this::one)
                .create("/people", "Record a person; one that seems to be there already is refused (409) unless ?another=true", Role.OBSERVER, PersonBody.class, PersonAnswer.class, this::create)
                .change("/people/{id}", "Change a person", Role.OBSERVER, PersonBody.class, PersonAnswer.class, this::change);
    }

    private Slice<PersonAnswer> page(Call call) {
        for (var name : call.queryNames()) if (!PARAMETERS.contains(name)) throw Problem.invalid(name, TEXTS.in(call.locale()).say("query.unknown", String.join(", ", PARAMETERS)));
        var side = call.query("side");
        if (!side.isEmpty() && Arrays.stream(PersonSide.values()).noneMatch(one -> one.name().equals(side))) {
            throw Problem.invalid("side", "One of " + Arrays.toString(PersonSide.values()) + ".");
        }
        var filter = PersonFilter.of(name -> call.query(name).isEmpty() ? List.of() : List.of(call.query(name)));
        return people.page(call.actor(), filter, call.after(), call.limit()).map(PersonAnswer::of);
    }

    private Versioned<PersonAnswer> one(Call call) {
        return people.find(call.actor(), call.path("id")).map(PeopleResource::versioned).orElseThrow(Problem::notFound);
    }

    private Created<PersonAnswer> create(Call call, PersonBody body) {
        var content = content(call, body);
        people.twin(call.actor(), content).ifPresent(earlier -> Twice.refuse(call, earlier.ref()));
        var person = saved(call, people.register(call.actor(), content));
        return new Created<>(PersonAnswer.of(person), person.id(), person.version());
    }

    private Versioned<PersonAnswer> change(Call call, PersonBody body) {
        return versioned(saved(call, people.change(call.actor(), call.path("id"), call.seenVersion(), content(call, body))));
    }

    private PersonContent content(Call call, PersonBody body) {
        var faults = new Faults();
        var content = body.content(faults);
        people.faults(call.actor(), content).forEach(one -> faults.add(one.field(), TEXTS.in(call.locale()).say(one.key())));
        faults.refuse();
        return content;
    }

    private static Person saved(Call call, Saving saving) {
        if (saving instanceof Saving.Saved it) return it.person();
        throw saving.<Problem>fold(
                done -> Problem.conflict("Saved."),
                invalid -> Problem.invalid(invalid.field(), TEXTS.in(call.locale()).say(invalid.key())),
                lost -> Problem.stale(lost.current().version()),
                refused -> Problem.refused("Only a manager, or a person of the same organisation, may do this."),
                unknown -> Problem.notFound());
    }

    private static Versioned<PersonAnswer> versioned(Person person) {
        return new Versioned<>(PersonAnswer.of(person), person.version());
    }
}
