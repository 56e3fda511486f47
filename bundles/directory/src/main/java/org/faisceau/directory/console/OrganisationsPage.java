// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.console;

import java.util.Arrays;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Section;
import org.faisceau.console.spi.Visit;
import org.faisceau.directory.api.OrganisationKind;
import org.faisceau.directory.api.Organisations;
import org.faisceau.kernel.api.Role;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The organisations, by name. */
@Component
public final class OrganisationsPage implements Page {
    private static final int LINES = 50;
    private final Organisations organisations;

    @Activate
    public OrganisationsPage(@Reference Organisations organisations) {
        this.organisations = organisations;
    }

    @Override
    public Address address() {
        return Address.of("directory").inMenu(Section.LAB, "menu.directory", "building-community", 10);
    }

    @Override
    public Answer show(Visit visit) {
        var words = visit.words(OrganisationsPage.class);
        var kind = Arrays.stream(OrganisationKind.values()).filter(one -> one.name().equals(visit.query("kind"))).findFirst();
        var text = visit.query("text");
        var slice = organisations.page(visit.actor(), text, kind, visit.after(), LINES);
        var list = new OrganisationList(slice, organisations.count(visit.actor(), text, kind), text, kind, visit.actor().is(Role.MANAGER));
        return Answer.screen(words.say("menu.directory"), new StaticTemplates().organisations(visit, words, list));
    }
}
