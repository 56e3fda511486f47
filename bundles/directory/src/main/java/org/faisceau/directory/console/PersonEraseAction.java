// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.console;

import java.util.Locale;
import org.faisceau.console.spi.BulkAction;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Visit;
import org.faisceau.directory.api.People;
import org.faisceau.directory.api.Person;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Erases many people at once; it cannot be taken back. */
@Component
public final class PersonEraseAction implements BulkAction {
    private final People people;

    @Activate
    public PersonEraseAction(@Reference People people) {
        this.people = people;
    }

    @Override
    public String id() {
        return "directory.erase-person";
    }

    @Override
    public String kind() {
        return Person.KIND;
    }

    @Override
    public Role role() {
        return Role.OBSERVER;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String label(Visit visit) {
        return visit.words(PersonEraseAction.class).say("person.bulk.erase");
    }

    @Override
    public String icon() {
        return "trash";
    }

    @Override
    public boolean isDangerous() {
        return true;
    }

    @Override
    public String question(Visit visit, int count) {
        return visit.words(PersonEraseAction.class).say("person.bulk.erase.question", count);
    }

    @Override
    public Outcome apply(Actor actor, Ref ref, Form answers, Locale locale) {
        return PersonBulk.erase(people, actor, ref, locale);
    }
}
