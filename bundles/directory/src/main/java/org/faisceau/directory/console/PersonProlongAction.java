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

/** Keeps the records of many people longer, as if made today. */
@Component
public final class PersonProlongAction implements BulkAction {
    private final People people;

    @Activate
    public PersonProlongAction(@Reference People people) {
        this.people = people;
    }

    @Override
    public String id() {
        return "directory.prolong-person";
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
        return 10;
    }

    @Override
    public String label(Visit visit) {
        return visit.words(PersonProlongAction.class).say("person.bulk.prolong");
    }

    @Override
    public String icon() {
        return "calendar-plus";
    }

    @Override
    public String question(Visit visit, int count) {
        return visit.words(PersonProlongAction.class).say("person.bulk.prolong.question", count);
    }

    @Override
    public Outcome apply(Actor actor, Ref ref, Form answers, Locale locale) {
        return PersonBulk.keepUntil(people.usualEnd(), people, actor, ref, locale);
    }

    @Override
    public Outcome undo(Actor actor, Ref ref, String memo, Locale locale) {
        return PersonBulk.undo(people, actor, ref, memo, locale);
    }
}
