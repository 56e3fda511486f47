// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.console;

import org.faisceau.accounts.api.Accounts;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.directory.api.People;
import org.faisceau.directory.api.Person;
import org.faisceau.kernel.api.Role;
import org.faisceau.store.api.Journal;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** One person; erases the record at the person's request. */
@Component
public final class PersonPage implements Page {
    private static final int ENTRIES = 200;
    private final People people;
    private final PersonNames names;
    private final Journal journal;
    private final Accounts accounts;

    @Activate
    public PersonPage(@Reference People people, @Reference PersonNames names, @Reference Journal journal, @Reference Accounts accounts) {
        this.people = people;
        this.names = names;
        this.journal = journal;
        this.accounts = accounts;
    }

    @Override
    public Address address() {
        return Address.of("directory/people/{id}").writtenBy(Role.OBSERVER);
    }

    @Override
    public Answer show(Visit visit) {
        var found = people.find(visit.actor(), visit.path("id"));
        return found.map(one -> screen(visit, one)).orElseGet(Answer::notFound);
    }

    /** {@code erase}. */
    @Override
    public Answer submit(Visit visit) {
        var words = visit.words(PersonPage.class);
        var found = people.find(visit.actor(), visit.path("id"));
        if (found.isEmpty() || !visit.action().equals("erase")) return Answer.notFound();
        return people.erase(visit.actor(), visit.path("id")) ? Answer.redirect("/directory/people", words.say("person.erased")) : Answer.refused(words.say("person.refused"));
    }

    private Answer screen(Visit visit, Person one) {
        var words = visit.words(PersonPage.class);
        var line = names.line(visit, one);
        boolean mayChange = people.mayChange(visit.actor(), one);
        boolean isHistory = visit.query("tab").equals("history");
        if (isHistory && !mayChange) return Answer.refused(words.say("person.refused"));
        if (!isHistory) return Answer.screen(one.name(), new StaticTemplates().person(words, line, mayChange, visit.contributions(one.ref())));
        var said = PersonFields.said(words, id -> names.organisation(visit, id));
        var entries = SolutionHistory.of(journal.of(one.ref(), ENTRIES), accounts, words, said);
        return Answer.screen(one.name(), new StaticTemplates().personHistory(words, line, entries, visit.contributions(one.ref())));
    }
}
