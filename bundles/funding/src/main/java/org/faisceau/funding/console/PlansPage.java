// SPDX-License-Identifier: Apache-2.0
package org.faisceau.funding.console;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Choosable;
import org.faisceau.console.spi.Columns;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Option;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Ui.Chip;
import org.faisceau.console.spi.Visit;
import org.faisceau.funding.api.Plan;
import org.faisceau.funding.api.PlanFilter;
import org.faisceau.funding.api.PlanOrder;
import org.faisceau.funding.api.Plans;
import org.faisceau.funding.api.Schemes;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Slice;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The plans a person may read, narrowed and sorted as the address says. */
@Component
public final class PlansPage implements Page, Choosable {
    private static final Columns COLUMNS = Columns.of("funding-plans").fixed("plan").sorted("title").shown("about").shown("spent").classed("number").shown("found").classed("number").shown("difference").classed("number").shown("changed").sorted("changed");
    private static final Set<String> ORDERS = Set.of("title", "-title", "changed");
    private static final int LINES = 25;
    private static final int COUNT_MOST = 2000;
    private static final int PAGE_MOST = 200;
    private final Plans plans;
    private final Schemes schemes;
    private final Subjects subjects;

    @Activate
    public PlansPage(@Reference Plans plans, @Reference Schemes schemes, @Reference Subjects subjects) {
        this.plans = plans;
        this.schemes = schemes;
        this.subjects = subjects;
    }

    @Override
    public Address address() {
        return Address.of("funding/plans");
    }

    private static PlanFilter filter(Visit visit) {
        return new PlanFilter(visit.query("text"), Subjects.ref(visit.query("about")), visit.query("scheme"));
    }

    @Override
    public Answer show(Visit visit) {
        var words = visit.words(PlansPage.class);
        var filter = filter(visit);
        Slice<Plan> slice;
        try {
            slice = plans.page(visit.actor(), filter, PlanOrder.of(visit.query("sort")), visit.after(), LINES);
        } catch (IllegalArgumentException cursorOfAnotherOrder) {
            return Answer.redirect(visit.hereWith("after", ""));
        }
        var options = schemes.list(visit.locale(), "").stream().map(one -> new Option(one.id(), one.title())).toList();
        var chips = new ArrayList<Chip>();
        if (!filter.text().isEmpty()) chips.add(new Chip("text", words.say("chip.text", filter.text())));
        schemes.find(visit.locale(), filter.scheme()).ifPresent(one -> chips.add(new Chip("scheme", words.say("chip.scheme", one.title()))));
        filter.about().flatMap(ref -> subjects.shown(visit, ref)).ifPresent(one -> chips.add(new Chip("about", words.say("chip.about", one.title()))));
        var about = new HashMap<String, Subjects.Shown>();
        var known = subjects.shown(visit.actor(), visit.locale(), slice.items().stream().flatMap(one -> one.content().about().stream()).toList());
        slice.items().forEach(one -> one.content().about().map(known::get).ifPresent(shown -> about.put(one.id(), shown)));
        var list = new PlanList(slice, plans.count(visit.actor(), filter, COUNT_MOST), Form.blank().with("text", filter.text()).with("scheme", filter.scheme()), chips, options,
                ORDERS.contains(visit.query("sort")) ? visit.query("sort") : "-changed", plans.mayAdd(visit.actor()), about);
        return Answer.screen(words.say("plans.title"), new StaticTemplates().plans(visit, words, list, visit.columns(COLUMNS)));
    }

    @Override
    public List<Ref> matching(Visit visit, int limit) {
        return plans.page(visit.actor(), filter(visit), PlanOrder.of(visit.query("sort")), "", Math.min(limit, PAGE_MOST)).items().stream().map(Plan::ref).toList();
    }
}
