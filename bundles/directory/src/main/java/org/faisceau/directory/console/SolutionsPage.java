// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.console;

import java.util.ArrayList;
import java.util.List;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Choosable;
import org.faisceau.console.spi.Columns;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Section;
import org.faisceau.console.spi.Visit;
import org.faisceau.directory.api.Organisations;
import org.faisceau.directory.api.SolutionOrder;
import org.faisceau.directory.api.SolutionParameters;
import org.faisceau.directory.api.Solutions;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Slice;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The catalogue, narrowed and sorted as the address says. */
@Component
public final class SolutionsPage implements Page, Choosable {
    private static final Columns COLUMNS = Columns.of("solutions").fixed("solution").sorted("title").shown("themes").shown("trl").classed("number").shown("state")
            .hidden("types").hidden("territory").hidden("step").hidden("labels").hidden("changedAt").hidden("completion").sorted("completion").classed("number");
    private static final int PAGE_MOST = 200;
    private static final int LINES = 25;
    private static final int TWINS = 50;
    private final Solutions solutions;
    private final Organisations organisations;
    private final SolutionNames names;

    @Activate
    public SolutionsPage(@Reference Solutions solutions, @Reference Organisations organisations, @Reference SolutionNames names) {
        this.solutions = solutions;
        this.organisations = organisations;
        this.names = names;
    }

    @Override
    public Address address() {
        return Address.of("directory/solutions").inMenu(Section.LAB, "menu.solutions", "rocket", 12);
    }

    @Override
    public Answer show(Visit visit) {
        var words = visit.words(SolutionsPage.class);
        var filter = SolutionParameters.filter(visit::queries);
        Slice<SolutionLine> slice;
        try {
            var page = solutions.page(visit.actor(), filter, SolutionParameters.order(visit.query("sort")), visit.after(), LINES);
            slice = new Slice<>(names.lines(visit, page.items()), page.next());
        } catch (IllegalArgumentException cursorOfAnotherOrder) {
            return Answer.redirect(visit.hereWith("after", ""));
        }
        var mayAdd = solutions.mayRegister(visit.actor());
        var offer = SolutionChoices.of(visit, words, names, SolutionChoices.offering(organisations, visit, filter.organisations()), filter.themes().stream().sorted().toList());
        var list = new SolutionList(slice, solutions.count(visit.actor(), filter, SolutionList.COUNT_MOST), SolutionFilters.form(visit),
                SolutionFilters.chips(visit, words, names), offer, mayAdd, visit.actor().is(Role.MANAGER), mayAdd ? solutions.twins(visit.actor(), TWINS).size() : 0);
        return Answer.screen(words.say("menu.solutions"), new StaticTemplates().solutions(visit, words, list, visit.columns(COLUMNS)));
    }

    @Override
    public List<Ref> matching(Visit visit, int limit) {
        var refs = new ArrayList<Ref>();
        var after = "";
        do {
            var slice = solutions.page(visit.actor(), SolutionParameters.filter(visit::queries), SolutionOrder.CHANGED, after, Math.min(PAGE_MOST, limit - refs.size()));
            slice.items().forEach(one -> refs.add(one.ref()));
            after = slice.next();
        } while (!after.isEmpty() && refs.size() < limit);
        return refs;
    }
}
