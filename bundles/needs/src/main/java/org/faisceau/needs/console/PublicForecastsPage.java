// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.console;

import java.time.Clock;
import java.util.List;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.directory.api.Organisations;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.needs.api.Forecasts;
import org.faisceau.needs.api.Themes;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The published forecasts of a year, for everybody. Shows the same to who is signed in. */
@Component
public final class PublicForecastsPage implements Page {
    private static final String HOME = "/public/needs";
    private final Forecasts forecasts;
    private final Themes themes;
    private final Organisations organisations;
    private final Clock clock;

    @Activate
    public PublicForecastsPage(@Reference Forecasts forecasts, @Reference Themes themes, @Reference Organisations organisations, @Reference Clock clock) {
        this.forecasts = forecasts;
        this.themes = themes;
        this.organisations = organisations;
        this.clock = clock;
    }

    @Override
    public Address address() {
        return Address.of("public/needs/forecasts").withoutAccount();
    }

    @Override
    public Answer show(Visit visit) {
        var words = visit.words(PublicForecastsPage.class);
        var views = new PlanViews(forecasts, organisations, new NeedNames(organisations, themes, Actor.nobody(), visit.locale()), Actor.nobody());
        int year = PlanParameters.year(visit, Days.today(clock));
        var chosen = visit.query("organisation");
        if (chosen.isEmpty()) {
            return Answer.screen(words.say("forecasts.title", String.valueOf(year)), new StaticTemplates().publicForecasts(visit, words, views.rows(year), year));
        }
        // An authority is named here by its forecasts alone: one that shows none might not exist.
        var row = views.rows(year, chosen).stream().findFirst();
        var authority = row.flatMap(one -> organisations.find(Actor.system(), chosen));
        if (authority.isEmpty()) return Answer.screen(words.say("forecasts.title", String.valueOf(year)), new StaticTemplates().publicForecasts(visit, words, List.of(), year));
        return Answer.screen(words.say("forecasts.ofAuthority", authority.get().name(), String.valueOf(year)),
                new StaticTemplates().publicPlan(visit, words, views.plan(authority.get(), year, HOME)));
    }
}
