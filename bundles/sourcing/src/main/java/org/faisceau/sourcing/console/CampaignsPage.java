// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.console;

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
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Slice;
import org.faisceau.sourcing.api.Campaign;
import org.faisceau.sourcing.api.Campaigns;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The campaigns a person may read, narrowed and sorted as the address says. */
@Component
public final class CampaignsPage implements Page, Choosable {
    private static final Columns COLUMNS = Columns.of("campaigns").fixed("campaign").sorted("title").shown("buyer").shown("state").shown("wantedOn").shown("changedAt").hidden("createdAt").hidden("retentionUntil");
    private static final int LINES = 25;
    private static final int COUNT_MOST = 2000;
    private static final int PAGE_MOST = 200;
    private final Campaigns campaigns;
    private final Organisations organisations;
    private final Accounts accounts;

    @Activate
    public CampaignsPage(@Reference Campaigns campaigns, @Reference Organisations organisations, @Reference Accounts accounts) {
        this.campaigns = campaigns;
        this.organisations = organisations;
        this.accounts = accounts;
    }

    @Override
    public Address address() {
        return Address.of("sourcing").inMenu(Section.PURCHASES, "menu.sourcing", "messages", 15);
    }

    @Override
    public Answer show(Visit visit) {
        var words = visit.words(CampaignsPage.class);
        var filter = CampaignFilters.filter(visit);
        Slice<Campaign> slice;
        try {
            slice = campaigns.page(visit.actor(), filter, CampaignFilters.order(visit), visit.after(), LINES);
        } catch (IllegalArgumentException cursorOfAnotherOrder) {
            return Answer.redirect(visit.hereWith("after", ""));
        }
        var names = Names.of(accounts, organisations, visit.actor(), slice.items().stream().map(one -> one.content().buyer()).toList());
        var list = new CampaignList(slice, campaigns.count(visit.actor(), filter, COUNT_MOST), names, CampaignFilters.of(visit, words), campaigns.mayOpen(visit.actor()), visit.actor().is(Role.MANAGER));
        return Answer.screen(words.say("menu.sourcing"), new StaticTemplates().campaigns(visit, words, list, visit.columns(COLUMNS)));
    }

    @Override
    public List<Ref> matching(Visit visit, int limit) {
        return campaigns.page(visit.actor(), CampaignFilters.filter(visit), CampaignFilters.order(visit), "", Math.min(limit, PAGE_MOST)).items().stream().map(Campaign::ref).toList();
    }
}
