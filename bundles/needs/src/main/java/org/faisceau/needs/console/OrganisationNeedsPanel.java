// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.console;

import gg.jte.Content;
import java.util.Optional;
import java.util.Set;
import org.faisceau.console.spi.Panel;
import org.faisceau.console.spi.Visit;
import org.faisceau.directory.api.Organisation;
import org.faisceau.directory.api.Organisations;
import org.faisceau.kernel.api.Ref;
import org.faisceau.needs.api.NeedFilter;
import org.faisceau.needs.api.NeedOrder;
import org.faisceau.needs.api.Needs;
import org.faisceau.needs.api.Themes;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** An organisation's needs on its page: the latest, and how many there are. */
@Component
public final class OrganisationNeedsPanel implements Panel {
    private static final int LINES = 6;
    private static final int COUNT_MOST = 2000;
    private final Needs needs;
    private final Themes themes;
    private final Organisations organisations;

    @Activate
    public OrganisationNeedsPanel(@Reference Needs needs, @Reference Themes themes, @Reference Organisations organisations) {
        this.needs = needs;
        this.themes = themes;
        this.organisations = organisations;
    }

    @Override
    public String id() {
        return "needs.organisation";
    }

    @Override
    public String kind() {
        return Organisation.KIND;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String title(Visit visit) {
        return visit.words(OrganisationNeedsPanel.class).say("menu.needs");
    }

    @Override
    public Optional<Content> show(Visit visit, Ref ref) {
        var theirs = NeedFilter.all().withOrganisations(Set.of(ref.id()));
        var latest = needs.page(visit.actor(), theirs, NeedOrder.CHANGED, "", LINES).items();
        if (latest.isEmpty()) return Optional.empty();
        var lines = new NeedNames(organisations, themes, visit.actor(), visit.locale()).lines(latest);
        return Optional.of(new StaticTemplates().organisationNeeds(
                visit.words(OrganisationNeedsPanel.class), lines, needs.count(visit.actor(), theirs, COUNT_MOST), "/needs?organisation=" + ref.id()));
    }
}
