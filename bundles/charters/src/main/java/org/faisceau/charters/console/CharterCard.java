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

/** How many of the five commitments are kept this year; lab by lab where several charters run; absent where none does. */
@Component
public final class CharterCard implements Card {
    private static final int LINES = 4;
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

    /** One charter that runs. */
    record Line(String lab, Cockpits.Kept kept, int year) {}

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
        var lines = labs.list(visit.actor()).stream().flatMap(lab -> charters.of(visit.actor(), lab.id()).stream().filter(one -> one.isRunning(today))
                .flatMap(charter -> charter.year(today).flatMap(year -> cockpits.kept(visit.actor(), charter.id(), year).map(kept -> new Line(lab.name(), kept, year))).stream())).limit(LINES).toList();
        return lines.isEmpty() ? Optional.empty() : Optional.of(new StaticTemplates().charterCard(words, lines));
    }
}
