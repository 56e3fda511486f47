// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.console;

import gg.jte.Content;
import java.util.Optional;
import org.faisceau.console.spi.Panel;
import org.faisceau.console.spi.Visit;
import org.faisceau.directory.api.Organisation;
import org.faisceau.directory.api.People;
import org.faisceau.directory.api.PersonFilter;
import org.faisceau.kernel.api.Ref;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** On an organisation: its people, for who may see them. */
@Component
public final class PeopleOfOrganisation implements Panel {
    private static final int LINES = 12;
    private final People people;
    private final PersonNames names;

    @Activate
    public PeopleOfOrganisation(@Reference People people, @Reference PersonNames names) {
        this.people = people;
        this.names = names;
    }

    @Override
    public String id() {
        return "directory.people";
    }

    @Override
    public String kind() {
        return Organisation.KIND;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String title(Visit visit) {
        return visit.words(PeopleOfOrganisation.class).say("menu.people");
    }

    /** Offers the first to who may record one. */
    @Override
    public Optional<Content> show(Visit visit, Ref ref) {
        var some = people.page(visit.actor(), PersonFilter.all().withOrganisation(ref.id()), "", LINES);
        boolean mayAdd = people.mayRegister(visit.actor(), ref.id());
        if (some.items().isEmpty() && !mayAdd) return Optional.empty();
        var more = some.hasNext() ? "/directory/people?organisation=" + ref.id() : "";
        var add = mayAdd ? "/directory/people/new?organisation=" + ref.id() : "";
        return Optional.of(new StaticTemplates().personFeed(visit.words(PeopleOfOrganisation.class), names.lines(visit, some.items()), more, add));
    }
}
