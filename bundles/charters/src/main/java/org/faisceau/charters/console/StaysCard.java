// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters.console;

import gg.jte.Content;
import java.time.Clock;
import java.util.Optional;
import org.faisceau.charters.api.Labs;
import org.faisceau.charters.api.Residencies;
import org.faisceau.console.spi.Card;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Period;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Applications that wait for a decision, and opinions that are awaited; absent for who writes neither, or where there is nothing to do. */
@Component
public final class StaysCard implements Card {
    private static final int YEARS = 10;
    private final Labs labs;
    private final Residencies residencies;
    private final Clock clock;

    @Activate
    public StaysCard(@Reference Labs labs, @Reference Residencies residencies, @Reference Clock clock) {
        this.labs = labs;
        this.residencies = residencies;
        this.clock = clock;
    }

    @Override
    public String id() {
        return "charters.stays";
    }

    @Override
    public int order() {
        return 17;
    }

    @Override
    public Size size() {
        return Size.FIGURE;
    }

    @Override
    public String icon() {
        return "building-community";
    }

    @Override
    public String title(Visit visit) {
        return visit.words(StaysCard.class).say(labs.mayLead(visit.actor()) ? "card.stays" : "card.opinions");
    }

    @Override
    public String more(Visit visit) {
        var all = labs.list(visit.actor());
        return all.size() == 1 ? "/charters/" + all.get(0).id() + "/residents?state=APPLIED" : "/charters";
    }

    @Override
    public Optional<Content> show(Visit visit) {
        var words = visit.words(StaysCard.class);
        var today = Days.today(clock);
        int undecided = residencies.undecided(visit.actor());
        var awaited = residencies.awaited(visit.actor(), new Period(today.minusYears(YEARS), today.plusYears(YEARS)));
        if (undecided == 0 && awaited.isEmpty()) return Optional.empty();
        int late = (int) awaited.stream().filter(one -> one.isLate(today)).count();
        boolean leads = labs.mayLead(visit.actor());
        return Optional.of(new StaticTemplates().staysCard(words.number(leads ? undecided : awaited.size()), leads ? words.say("card.stays.note", awaited.size(), late) : words.say("card.opinions.note", late)));
    }
}
