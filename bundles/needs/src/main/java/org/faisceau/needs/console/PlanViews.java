// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.console;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.faisceau.console.spi.Option;
import org.faisceau.directory.api.Organisation;
import org.faisceau.directory.api.Organisations;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.SortKey;
import org.faisceau.kernel.api.Words;
import org.faisceau.needs.api.Forecasts;
import org.faisceau.needs.api.Need;
import org.faisceau.needs.api.PlanQuarter;
import org.faisceau.needs.api.PlanYear;

/** Plans with the names of what they point to, as one actor may read them. */
record PlanViews(Forecasts forecasts, Organisations organisations, NeedNames names, Actor actor) {
    private static final int PAGE = 200;
    private static final int LINES_MOST = 400;

    /** A year's plans by the names of their authorities. */
    List<PlanRow> rows(int year) {
        return rows(year, "");
    }

    /** The same of one authority alone, where one is named. */
    List<PlanRow> rows(int year, String organisation) {
        var plans = forecasts.years(actor, organisation, year);
        // Asked as the system: who may read a forecast may know whose it is.
        var named = organisations.findAll(Actor.system(), plans.stream().map(PlanYear::organisation).toList());
        return plans.stream().map(plan -> new PlanRow(plan, named.containsKey(plan.organisation()) ? named.get(plan.organisation()).name() : plan.organisation()))
                .sorted(Comparator.comparing(row -> SortKey.of(row.authority()))).toList();
    }

    PlanView plan(Organisation authority, int year, String home) {
        var plan = forecasts.years(actor, authority.id(), year).stream().findFirst()
                .orElseGet(() -> new PlanYear(authority.id(), year, Stream.generate(PlanQuarter::none).limit(4).toList()));
        var needs = new ArrayList<Need>();
        var after = "";
        do {
            var slice = forecasts.lines(actor, authority.id(), year, after, PAGE);
            needs.addAll(slice.items());
            after = slice.next();
        } while (!after.isEmpty() && needs.size() < LINES_MOST);
        boolean isOurs = actor.is(Role.MANAGER) || actor.is(Role.OBSERVER) && actor.belongsTo(authority.id());
        return new PlanView(plan, authority.name(), names.lines(needs), after.isEmpty(), forecasts.undated(actor, authority.id()), isOurs,
                forecasts.changes(actor, authority.id(), year), forecasts.kept(actor, authority.id(), year), forecasts.mayKeep(actor, authority.id()), home);
    }

    /** The authorities that have a plan in that year, and the one that is shown. */
    static List<Option> choices(Words words, List<PlanRow> rows, String chosen, String name) {
        var all = new ArrayList<Option>();
        rows.forEach(row -> all.add(new Option(row.plan().organisation(), row.authority())));
        if (!chosen.isEmpty() && all.stream().noneMatch(one -> one.value().equals(chosen))) all.add(new Option(chosen, name));
        return all;
    }
}
