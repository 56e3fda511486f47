// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.console;

import java.util.ArrayList;
import java.util.List;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Choosable;
import org.faisceau.console.spi.Columns;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Section;
import org.faisceau.console.spi.Visit;
import org.faisceau.directory.api.Organisations;
import org.faisceau.directory.api.People;
import org.faisceau.directory.api.PersonFilter;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Slice;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The people this person may see, by name, narrowed as the address says. */
@Component
public final class PeoplePage implements Page, Choosable {
    private static final Columns COLUMNS = Columns.of("people").fixed("name").shown("side").shown("organisation").shown("mail").classed("wide-only")
            .hidden("phone").hidden("period").hidden("endsOn");
    private static final int PAGE_MOST = 200;
    private static final int LINES = 50;
    private final People people;
    private final Organisations organisations;
    private final PersonNames names;

    @Activate
    public PeoplePage(@Reference People people, @Reference Organisations organisations, @Reference PersonNames names) {
        this.people = people;
        this.organisations = organisations;
        this.names = names;
    }

    @Override
    public Address address() {
        return Address.of("directory/people").inMenu(Section.LAB, "menu.people", "users", 11);
    }

    @Override
    public Answer show(Visit visit) {
        var words = visit.words(PeoplePage.class);
        var filter = PersonFilter.of(visit::queries);
        var page = people.page(visit.actor(), filter, visit.after(), LINES);
        var list = new PersonList(new Slice<>(names.lines(visit, page.items()), page.next()), people.count(visit.actor(), filter), PersonList.form(visit),
                PersonList.chips(visit, words, id -> names.organisation(visit, id)), OrganisationOptions.of(organisations, visit, visit.query("organisation")),
                people.mayRegister(visit.actor(), ""), visit.actor().is(Role.MANAGER));
        return Answer.screen(words.say("menu.people"), new StaticTemplates().people(visit, words, list, visit.columns(COLUMNS)));
    }

    @Override
    public List<Ref> matching(Visit visit, int limit) {
        var refs = new ArrayList<Ref>();
        var after = "";
        do {
            var slice = people.page(visit.actor(), PersonFilter.of(visit::queries), after, Math.min(PAGE_MOST, limit - refs.size()));
            slice.items().forEach(one -> refs.add(one.ref()));
            after = slice.next();
        } while (!after.isEmpty() && refs.size() < limit);
        return refs;
    }
}
