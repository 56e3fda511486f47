// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.console;

import gg.jte.Content;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import org.faisceau.console.spi.Card;
import org.faisceau.console.spi.Visit;
import org.faisceau.directory.api.IntroductionFilter;
import org.faisceau.directory.api.IntroductionOrder;
import org.faisceau.directory.api.IntroductionState;
import org.faisceau.directory.api.Introductions;
import org.faisceau.kernel.api.Days;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Introductions that wait for something: an answer first, then those whose day to follow up has come. */
@Component
public final class IntroductionsCard implements Card {
    private static final int LINES = 5;
    private final Introductions introductions;
    private final IntroductionNames names;
    private final Clock clock;

    @Activate
    public IntroductionsCard(@Reference Introductions introductions, @Reference IntroductionNames names, @Reference Clock clock) {
        this.introductions = introductions;
        this.names = names;
        this.clock = clock;
    }

    @Override
    public String id() {
        return "directory.introductions";
    }

    @Override
    public int order() {
        return 24;
    }

    @Override
    public Size size() {
        return Size.THIRD;
    }

    @Override
    public String title(Visit visit) {
        return visit.words(IntroductionsCard.class).say("card.introductions");
    }

    @Override
    public String more(Visit visit) {
        return "/directory/introductions";
    }

    @Override
    public Optional<Content> show(Visit visit) {
        if (!introductions.mayAsk(visit.actor())) return Optional.empty();
        var today = Days.today(clock);
        var waiting = new ArrayList<>(introductions.page(visit.actor(), IntroductionFilter.all().waitingOnly(), IntroductionOrder.CHANGED, "", LINES).items());
        introductions.page(visit.actor(), IntroductionFilter.all().withStates(Set.of(IntroductionState.MADE)), IntroductionOrder.FOLLOW_UP, "", LINES).items().stream()
                .filter(one -> one.content().followUpOn().filter(day -> !day.isAfter(today)).isPresent()).limit(LINES - waiting.size()).forEach(waiting::add);
        return Optional.of(new StaticTemplates().introductionCard(visit.words(IntroductionsCard.class), names.lines(visit, waiting)));
    }
}
