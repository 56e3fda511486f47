// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.console;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Choosable;
import org.faisceau.console.spi.Columns;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Section;
import org.faisceau.console.spi.Visit;
import org.faisceau.directory.api.ClaimState;
import org.faisceau.directory.api.Claims;
import org.faisceau.directory.api.OrganisationFilter;
import org.faisceau.directory.api.Organisations;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The organisations, by name, narrowed as the address says. */
@Component
public final class OrganisationsPage implements Page, Choosable {
    private static final Columns COLUMNS = Columns.of("organisations").fixed("name").shown("kind").shown("siren").classed("wide-only")
            .hidden("category").hidden("memberships").hidden("siret").hidden("website");
    private static final int LINES = 50;
    private static final int PAGE_MOST = 200;
    private final Organisations organisations;
    private final Claims claims;
    private final Clock clock;

    @Activate
    public OrganisationsPage(@Reference Organisations organisations, @Reference Claims claims, @Reference Clock clock) {
        this.organisations = organisations;
        this.claims = claims;
        this.clock = clock;
    }

    @Override
    public Address address() {
        return Address.of("directory").inMenu(Section.LAB, "menu.directory", "building-community", 10);
    }

    @Override
    public Answer show(Visit visit) {
        var words = visit.words(OrganisationsPage.class);
        var filter = OrganisationFilter.of(visit::queries);
        var slice = organisations.page(visit.actor(), filter, visit.after(), LINES);
        var list = new OrganisationList(slice, organisations.count(visit.actor(), filter), OrganisationFilters.form(visit),
                OrganisationFilters.chips(visit, words), Days.today(clock), visit.actor().is(Role.MANAGER),
                visit.actor().is(Role.MANAGER) ? claims.count(visit.actor(), Optional.of(ClaimState.PENDING)) : 0);
        return Answer.screen(words.say("menu.directory"), new StaticTemplates().organisations(visit, words, list, visit.columns(COLUMNS)));
    }

    @Override
    public List<Ref> matching(Visit visit, int limit) {
        var refs = new ArrayList<Ref>();
        var after = "";
        do {
            var slice = organisations.page(visit.actor(), OrganisationFilter.of(visit::queries), after, Math.min(PAGE_MOST, limit - refs.size()));
            slice.items().forEach(one -> refs.add(one.ref()));
            after = slice.next();
        } while (!after.isEmpty() && refs.size() < limit);
        return refs;
    }
}
