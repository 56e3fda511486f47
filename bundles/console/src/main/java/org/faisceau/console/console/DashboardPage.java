// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console.console;

import org.faisceau.accounts.api.Accounts;
import org.faisceau.console.ShellVisit;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Section;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Role;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The first page of who is signed in: the cards of running bundles that this person and perspective see. */
@Component
public final class DashboardPage implements Page {
    private final Accounts accounts;

    @Activate
    public DashboardPage(@Reference Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public Address address() {
        return Address.of("").inMenu(Section.STEERING, "menu.dashboard", "layout-dashboard", 0);
    }

    @Override
    public Answer show(Visit visit) {
        var words = visit.words(DashboardPage.class);
        var name = accounts.find(visit.actor(), visit.actor().id()).map(it -> it.fullName().strip().split("\\s+")[0]).orElse("");
        var board = Board.of(((ShellVisit) visit).cards(), visit.actor().is(Role.ADMINISTRATOR), !visit.perspective().isEmpty());
        return Answer.screen(words.say("dashboard.hello", name).strip(), new StaticTemplates().dashboard(words, board));
    }
}
