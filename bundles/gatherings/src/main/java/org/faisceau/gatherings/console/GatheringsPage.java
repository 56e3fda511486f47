// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings.console;

import java.util.List;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Choosable;
import org.faisceau.console.spi.Columns;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Section;
import org.faisceau.console.spi.Visit;
import org.faisceau.directory.api.SolutionThemes;
import org.faisceau.gatherings.api.Formats;
import org.faisceau.gatherings.api.Gathering;
import org.faisceau.gatherings.api.Gatherings;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Slice;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The gatherings a person may read, narrowed and sorted as the address says. */
@Component
public final class GatheringsPage implements Page, Choosable {
    private static final Columns COLUMNS = Columns.of("gatherings").fixed("gathering").sorted("title").shown("day").sorted("day").shown("format").shown("place").shown("state").hidden("theme").hidden("owner").hidden("expected").classed("number");
    private static final int LINES = 25;
    private static final int COUNT_MOST = 2000;
    private static final int PAGE_MOST = 200;
    private final Gatherings gatherings;
    private final Formats formats;
    private final SolutionThemes themes;
    private final Accounts accounts;

    @Activate
    public GatheringsPage(@Reference Gatherings gatherings, @Reference Formats formats, @Reference SolutionThemes themes, @Reference Accounts accounts) {
        this.gatherings = gatherings;
        this.formats = formats;
        this.themes = themes;
        this.accounts = accounts;
    }

    @Override
    public Address address() {
        return Address.of("gatherings").inMenu(Section.LAB, "menu.gatherings", "calendar-event", 20);
    }

    @Override
    public Answer show(Visit visit) {
        var words = visit.words(GatheringsPage.class);
        var filter = GatheringFilters.filter(visit);
        Slice<Gathering> slice;
        try {
            slice = gatherings.page(visit.actor(), filter, GatheringFilters.order(visit), visit.after(), LINES);
        } catch (IllegalArgumentException cursorOfAnotherOrder) {
            return Answer.redirect(visit.hereWith("after", ""));
        }
        var owners = accounts.shownNames(slice.items().stream().map(one -> one.content().owner()).toList());
        var list = new GatheringList(slice, gatherings.count(visit.actor(), filter, COUNT_MOST), owners, GatheringFilters.of(visit, words, formats, themes), gatherings.mayPlan(visit.actor()));
        return Answer.screen(words.say("menu.gatherings"), new StaticTemplates().gatherings(visit, words, list, visit.columns(COLUMNS)));
    }

    @Override
    public List<Ref> matching(Visit visit, int limit) {
        return gatherings.page(visit.actor(), GatheringFilters.filter(visit), GatheringFilters.order(visit), "", Math.min(limit, PAGE_MOST)).items().stream().map(Gathering::ref).toList();
    }
}
