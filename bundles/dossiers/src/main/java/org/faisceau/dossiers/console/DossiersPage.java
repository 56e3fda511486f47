// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers.console;

import java.util.List;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Choosable;
import org.faisceau.console.spi.Columns;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Section;
import org.faisceau.console.spi.Visit;
import org.faisceau.directory.api.Organisations;
import org.faisceau.dossiers.api.Dossier;
import org.faisceau.dossiers.api.Dossiers;
import org.faisceau.dossiers.api.Labels;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Slice;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The dossiers a person may read, narrowed and sorted as the address says. */
@Component
public final class DossiersPage implements Page, Choosable {
    private static final Columns COLUMNS = Columns.of("dossiers").fixed("dossier").sorted("title").shown("company").shown("buyer").shown("state").shown("changedAt").hidden("createdAt").hidden("grid");
    private static final int LINES = 25;
    private static final int COUNT_MOST = 2000;
    private static final int PAGE_MOST = 200;
    private final Dossiers dossiers;
    private final Labels labels;
    private final Organisations organisations;
    private final Accounts accounts;

    @Activate
    public DossiersPage(@Reference Dossiers dossiers, @Reference Labels labels, @Reference Organisations organisations, @Reference Accounts accounts) {
        this.dossiers = dossiers;
        this.labels = labels;
        this.organisations = organisations;
        this.accounts = accounts;
    }

    @Override
    public Address address() {
        return Address.of("dossiers").inMenu(Section.PURCHASES, "menu.dossiers", "clipboard-check", 20);
    }

    @Override
    public Answer show(Visit visit) {
        var words = visit.words(DossiersPage.class);
        var filter = DossierFilters.filter(visit);
        Slice<Dossier> slice;
        try {
            slice = dossiers.page(visit.actor(), filter, DossierFilters.order(visit), visit.after(), LINES);
        } catch (IllegalArgumentException cursorOfAnotherOrder) {
            return Answer.redirect(visit.hereWith("after", ""));
        }
        var names = DossierNames.of(accounts, organisations, visit.actor(), slice.items());
        var list = new DossierList(slice, dossiers.count(visit.actor(), filter, COUNT_MOST), names, DossierFilters.of(visit, words, labels.all(visit.actor())), dossiers.mayOpen(visit.actor()), visit.actor().role() == Role.COMPANY);
        return Answer.screen(words.say("menu.dossiers"), new StaticTemplates().dossiers(visit, words, list, visit.columns(COLUMNS)));
    }

    @Override
    public List<Ref> matching(Visit visit, int limit) {
        return dossiers.page(visit.actor(), DossierFilters.filter(visit), DossierFilters.order(visit), "", Math.min(limit, PAGE_MOST)).items().stream().map(Dossier::ref).toList();
    }
}
