// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.rest;

import java.time.Clock;
import java.util.Set;
import org.faisceau.console.spi.Call;
import org.faisceau.console.spi.Problem;
import org.faisceau.console.spi.Resource;
import org.faisceau.console.spi.Routes;
import org.faisceau.console.spi.Whole;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Slice;
import org.faisceau.kernel.api.Texts;
import org.faisceau.needs.api.Families;
import org.faisceau.needs.api.Family;
import org.faisceau.needs.api.Forecasts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code /forecasts}, the lines of a year's plans, and {@code /families}, a nomenclature: both to be read. */
@Component
public final class PlansResource implements Resource {
    private static final Set<String> PAGING = Set.of("after", "limit");
    private final Clock clock;
    private final Forecasts forecasts;
    private final Families families;

    @Activate
    public PlansResource(@Reference Clock clock, @Reference Forecasts forecasts, @Reference Families families) {
        this.clock = clock;
        this.forecasts = forecasts;
        this.families = families;
    }

    @Override
    public String module() {
        return "needs";
    }

    @Override
    public void declare(Routes routes) {
        routes.collection("/forecasts", "Forecasts of a year (?year=, this one where absent), of one authority (?organisation=) or all, by day of publication",
                        Role.OBSERVER, ForecastAnswer.class, this::forecasts)
                .collection("/families", "Purchase families of an organisation (?organisation=, the own one where absent), by code", Role.OBSERVER, FamilyAnswer.class, this::families);
    }

    private Slice<ForecastAnswer> forecasts(Call call) {
        check(call, Set.of("year", "organisation"));
        var year = call.query("year").isEmpty() ? String.valueOf(Days.today(clock).getYear()) : call.query("year");
        if (!year.matches("(19|20|21)\\d\\d")) throw Problem.invalid("year", "1900 to 2199.");
        try {
            return forecasts.lines(call.actor(), call.query("organisation"), Integer.parseInt(year), call.after(), call.limit()).map(ForecastAnswer::of);
        } catch (IllegalArgumentException foreignCursor) {
            throw Problem.invalid("after", "Not a cursor of this list.");
        }
    }

    private Slice<FamilyAnswer> families(Call call) {
        check(call, Set.of("organisation"));
        var organisation = call.query("organisation").isEmpty() ? call.actor().organisation() : call.query("organisation");
        if (organisation.isEmpty()) throw Problem.invalid("organisation", "Required for who belongs to none: the identifier of an organisation.");
        return Whole.by(Family::code, families.of(call.actor(), organisation)).page(call).map(one -> new FamilyAnswer(one.code(), one.label()));
    }

    /** A filter that is not heeded would answer more than was asked for. */
    private static void check(Call call, Set<String> known) {
        for (var name : call.queryNames()) {
            if (!known.contains(name) && !PAGING.contains(name)) throw Problem.invalid(name, Texts.beside(PlansResource.class).in(call.locale()).say("query.unknown", String.join(", ", known.stream().sorted().toList())));
        }
    }
}
