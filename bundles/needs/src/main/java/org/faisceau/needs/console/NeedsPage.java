// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.console;

import java.time.Clock;
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
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Slice;
import org.faisceau.needs.api.NeedOrder;
import org.faisceau.needs.api.NeedParameters;
import org.faisceau.needs.api.Needs;
import org.faisceau.needs.api.Themes;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The needs, narrowed and sorted as the address says. */
@Component
public final class NeedsPage implements Page, Choosable {
    private static final Columns COLUMNS = Columns.of("needs").fixed("need").sorted("title").shown("themes").classed("wide-only").shown("state").shown("deadline").sorted("deadline")
            .shown("amount").sorted("amount").classed("number").hidden("territory").hidden("publicationOn").hidden("startsOn").hidden("confidentiality").hidden("changedAt");
    private static final int PAGE_MOST = 200;
    private static final int LINES = 25;
    private final Needs needs;
    private final Themes themes;
    private final Organisations organisations;
    private final Clock clock;

    @Activate
    public NeedsPage(@Reference Needs needs, @Reference Themes themes, @Reference Organisations organisations, @Reference Clock clock) {
        this.needs = needs;
        this.themes = themes;
        this.organisations = organisations;
        this.clock = clock;
    }

    @Override
    public Address address() {
        return Address.of("needs").inMenu(Section.PURCHASES, "menu.needs", "bulb", 10);
    }

    @Override
    public Answer show(Visit visit) {
        var words = visit.words(NeedsPage.class);
        var names = new NeedNames(organisations, themes, visit.actor(), visit.locale());
        var filter = NeedParameters.filter(visit::queries, Days.today(clock));
        var order = NeedParameters.order(visit.query("sort"));
        Slice<NeedLine> slice;
        try {
            var page = needs.page(visit.actor(), filter, order, visit.after(), LINES);
            slice = new Slice<>(names.lines(page.items()), page.next());
        } catch (IllegalArgumentException cursorOfAnotherOrder) {
            return Answer.redirect(visit.hereWith("after", ""));
        }
        int count = needs.count(visit.actor(), filter, NeedList.COUNT_MOST);
        var list = new NeedList(slice, count, NeedSearch.of(visit, words, names, organisations),
                needs.mayRegister(visit.actor()), visit.actor().is(Role.MANAGER));
        return Answer.screen(words.say("menu.needs"), new StaticTemplates().needs(visit, words, list, visit.columns(COLUMNS)));
    }

    @Override
    public List<Ref> matching(Visit visit, int limit) {
        var filter = NeedParameters.filter(visit::queries, Days.today(clock));
        var refs = new ArrayList<Ref>();
        var after = "";
        do {
            var slice = needs.page(visit.actor(), filter, NeedOrder.CHANGED, after, Math.min(PAGE_MOST, limit - refs.size()));
            slice.items().forEach(need -> refs.add(need.ref()));
            after = slice.next();
        } while (!after.isEmpty() && refs.size() < limit);
        return refs;
    }
}
