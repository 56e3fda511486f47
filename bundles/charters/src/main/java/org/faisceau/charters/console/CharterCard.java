// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters.console;

import gg.jte.Content;
import java.time.Clock;
import java.util.Optional;
import org.faisceau.charters.api.Charters;
import org.faisceau.charters.api.Cockpits;
import org.faisceau.charters.api.Labs;
import org.faisceau.console.spi.Card;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Days;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** How many of the five commitments are kept this year; absent where several labs are kept here, or none, or no charter runs. */
@Component
public final class CharterCard implements Card {
    private final Labs labs;
    private final Charters charters;
    private final Cockpits cockpits;
    private final Clock clock;

    @Activate
    public CharterCard(@Reference Labs labs, @Reference Charters charters, @Reference Cockpits cockpits, @Reference Clock clock) {
        this.labs = labs;
        this.charters = charters;
        this.cockpits = cockpits;
        this.clock = clock;
    }

    @Override
    public String id() {
        return "charters.commitments";
    }

    @Override
    public int order() {
        return 16;
    }

    @Override
    public Size size() {
        return Size.FIGURE;
    }

    @Override
    public String icon() {
        return "certificate";
    }

    @Override
    public String title(Visit visit) {
        return visit.words(CharterCard.class).say("card.commitments");
    }

    @Override
    public String more(Visit visit) {
        return "/charters";
    }

    /** As read last: every dashboard shows it, and reading it anew asks other modules for years of deeds. */
    @Override
    public Optional<Content> show(Visit visit) {
        var words = visit.words(CharterCard.class);
        var today = Days.today(clock);
        var all = labs.list(visit.actor());
        if (all.size() != 1) return Optional.empty();
        return charters.of(visit.actor(), all.get(0).id()).stream().filter(one -> one.isRunning(today)).findFirst()
                .flatMap(charter -> charter.year(today).flatMap(year -> cockpits.kept(visit.actor(), charter.id(), year).map(kept -> new StaticTemplates().charterCard(words, kept, year))));
    }
}
