// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.console;

import java.time.Clock;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.directory.api.Organisations;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Role;
import org.faisceau.needs.api.Forecasts;
import org.faisceau.needs.api.Themes;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A year of purchase forecasts: all authorities by quarter, or the plan of one. */
@Component
public final class ForecastsPage implements Page {
    private static final String HOME = "/needs";
    private final Forecasts forecasts;
    private final Themes themes;
    private final Organisations organisations;
    private final Clock clock;

    @Activate
    public ForecastsPage(@Reference Forecasts forecasts, @Reference Themes themes, @Reference Organisations organisations, @Reference Clock clock) {
        this.forecasts = forecasts;
        this.themes = themes;
        this.organisations = organisations;
        this.clock = clock;
    }

    @Override
    public Address address() {
        return Address.of("needs/forecasts").writtenBy(Role.BUYER);
    }

    @Override
    public Answer show(Visit visit) {
        var words = visit.words(ForecastsPage.class);
        var views = new PlanViews(forecasts, organisations, new NeedNames(organisations, themes, visit.actor(), visit.locale()), visit.actor());
        int year = PlanParameters.year(visit, Days.today(clock));
        var chosen = visit.query("organisation");
        var rows = views.rows(year);
        if (chosen.isEmpty()) {
            return Answer.screen(words.say("forecasts.title", String.valueOf(year)),
                    new StaticTemplates().forecasts(visit, words, rows, year, PlanViews.choices(words, rows, "", ""), PlanParameters.form(visit)));
        }
        var authority = organisations.find(visit.actor(), chosen);
        if (authority.isEmpty()) return Answer.notFound();
        var plan = views.plan(authority.get(), year, HOME);
        return Answer.screen(words.say("forecasts.ofAuthority", authority.get().name(), String.valueOf(year)),
                new StaticTemplates().forecastPlan(visit, words, plan, PlanViews.choices(words, rows, chosen, authority.get().name()), PlanParameters.form(visit)));
    }

    /** Keeps the plan as it is, for the next year's comparison. */
    @Override
    public Answer submit(Visit visit) {
        var words = visit.words(ForecastsPage.class);
        Form form = visit.form();
        var organisation = form.value("organisation");
        if (!form.value("year").matches(PlanParameters.YEAR)) return Answer.notFound();
        int year = Integer.parseInt(form.value("year"));
        var back = "/needs/forecasts?organisation=" + PlanParameters.encoded(organisation) + "&year=" + year;
        return forecasts.keep(visit.actor(), organisation, year, form.version()).fold(
                done -> Answer.redirect(back, words.say("forecasts.keptNow", String.valueOf(year), done.plan().lines())),
                lost -> Answer.redirect(back, words.say("forecasts.keptElsewhere")),
                nothing -> Answer.redirect(back, words.say("forecasts.nothingToKeep")),
                refused -> Answer.refused(words.say("forecasts.refused")));
    }
}
