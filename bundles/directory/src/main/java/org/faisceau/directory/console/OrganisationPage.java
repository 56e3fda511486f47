// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.console;

import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.directory.api.Organisations;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** One organisation, with what other bundles add. */
@Component
public final class OrganisationPage implements Page {
    private final Organisations organisations;

    @Activate
    public OrganisationPage(@Reference Organisations organisations) {
        this.organisations = organisations;
    }

    @Override
    public Address address() {
        return Address.of("directory/{id}");
    }

    @Override
    public Answer show(Visit visit) {
        var found = organisations.find(visit.actor(), visit.path("id"));
        if (found.isEmpty()) return Answer.notFound();
        var organisation = found.get();
        return Answer.screen(organisation.name(), new StaticTemplates().organisation(
                visit.words(OrganisationPage.class), organisation, visit.contributions(organisation.ref()),
                organisations.mayChange(visit.actor(), organisation.id())));
    }
}
