// SPDX-License-Identifier: Apache-2.0
package org.faisceau.library.console;

import java.time.Clock;
import java.util.List;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Choosable;
import org.faisceau.console.spi.Columns;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Section;
import org.faisceau.console.spi.Visit;
import org.faisceau.directory.api.SolutionThemes;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Slice;
import org.faisceau.library.api.Links;
import org.faisceau.library.api.Work;
import org.faisceau.library.api.Works;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The works a person may read, narrowed and sorted as the address says. */
@Component
public final class WorksPage implements Page, Choosable {
    private static final Columns COLUMNS = Columns.of("library").fixed("work").sorted("title").shown("kind").shown("theme").shown("step").shown("readers").hidden("language").hidden("source").hidden("reviewOn").shown("changed").sorted("changed");
    private static final int LINES = 25;
    private static final int COUNT_MOST = 2000;
    private static final int PAGE_MOST = 200;
    private final Works works;
    private final Links links;
    private final SolutionThemes themes;
    private final Clock clock;

    @Activate
    public WorksPage(@Reference Works works, @Reference Links links, @Reference SolutionThemes themes, @Reference Clock clock) {
        this.works = works;
        this.links = links;
        this.themes = themes;
        this.clock = clock;
    }

    @Override
    public Address address() {
        return Address.of("library").inMenu(Section.LAB, "menu.library", "book-2", 60);
    }

    @Override
    public Answer show(Visit visit) {
        var words = visit.words(WorksPage.class);
        var filter = WorkFilters.filter(visit);
        Slice<Work> slice;
        try {
            slice = works.page(visit.actor(), filter, WorkFilters.order(visit), visit.after(), LINES);
        } catch (IllegalArgumentException cursorOfAnotherOrder) {
            return Answer.redirect(visit.hereWith("after", ""));
        }
        var list = new WorkList(slice, works.count(visit.actor(), filter, COUNT_MOST), WorkFilters.of(visit, words, themes), works.mayWrite(visit.actor()), Days.today(clock), links.broken(visit.actor(), slice.items().stream().map(Work::id).toList()));
        return Answer.screen(words.say("menu.library"), new StaticTemplates().works(visit, words, list, visit.columns(COLUMNS)));
    }

    @Override
    public List<Ref> matching(Visit visit, int limit) {
        return works.page(visit.actor(), WorkFilters.filter(visit), WorkFilters.order(visit), "", Math.min(limit, PAGE_MOST)).items().stream().map(Work::ref).toList();
    }
}
