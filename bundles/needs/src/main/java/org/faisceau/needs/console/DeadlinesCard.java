// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.console;

import gg.jte.Content;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Optional;
import org.faisceau.console.spi.Card;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Days;
import org.faisceau.needs.api.NeedFilter;
import org.faisceau.needs.api.NeedState;
import org.faisceau.needs.api.Needs;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** How many open needs end within thirty days, and within seven. */
@Component
public final class DeadlinesCard implements Card {
    private static final int MONTH = 30;
    private static final int WEEK = 7;
    private static final int MOST = 1000;
    private final Needs needs;
    private final Clock clock;

    @Activate
    public DeadlinesCard(@Reference Needs needs, @Reference Clock clock) {
        this.needs = needs;
        this.clock = clock;
    }

    @Override
    public String id() {
        return "needs.deadlines";
    }

    @Override
    public int order() {
        return 12;
    }

    @Override
    public Size size() {
        return Size.FIGURE;
    }

    @Override
    public String icon() {
        return "calendar-event";
    }

    @Override
    public String title(Visit visit) {
        return visit.words(DeadlinesCard.class).say("card.deadlines");
    }

    @Override
    public String more(Visit visit) {
        return "/needs?state=OPEN&due=" + MONTH + "&sort=deadline";
    }

    @Override
    public Optional<Content> show(Visit visit) {
        var words = visit.words(DeadlinesCard.class);
        return Optional.of(new StaticTemplates().figure(words.number(within(visit, MONTH)), words.say("card.deadlines.note", within(visit, WEEK))));
    }

    private int within(Visit visit, int days) {
        var today = Days.today(clock);
        var open = EnumSet.allOf(NeedState.class);
        open.removeIf(state -> !state.isOpen());
        return needs.count(visit.actor(), NeedFilter.all().withStates(open).withDeadline(Optional.of(today), Optional.of(today.plusDays(days))), MOST);
    }
}
