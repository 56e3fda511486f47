// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.console;

import gg.jte.Content;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.faisceau.console.spi.Card;
import org.faisceau.console.spi.Visit;
import org.faisceau.directory.api.Organisations;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Role;
import org.faisceau.needs.api.NeedFilter;
import org.faisceau.needs.api.NeedOrder;
import org.faisceau.needs.api.NeedState;
import org.faisceau.needs.api.Needs;
import org.faisceau.needs.api.Themes;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What waits for this person: needs to publish for a manager, drafts to submit for a buyer, deadlines that come near for both. */
@Component
public final class ToDoCard implements Card {
    private static final int LINES = 6;
    private static final int SOON_DAYS = 30;
    private final Needs needs;
    private final Themes themes;
    private final Organisations organisations;
    private final Clock clock;

    @Activate
    public ToDoCard(@Reference Needs needs, @Reference Themes themes, @Reference Organisations organisations, @Reference Clock clock) {
        this.needs = needs;
        this.themes = themes;
        this.organisations = organisations;
        this.clock = clock;
    }

    @Override
    public String id() {
        return "needs.todo";
    }

    @Override
    public Role role() {
        return Role.BUYER;
    }

    @Override
    public int order() {
        return 22;
    }

    @Override
    public Size size() {
        return Size.THIRD;
    }

    @Override
    public String title(Visit visit) {
        return visit.words(ToDoCard.class).say("card.todo");
    }

    @Override
    public String note(Visit visit) {
        return visit.words(ToDoCard.class).say("card.todo.note");
    }

    @Override
    public Optional<Content> show(Visit visit) {
        var today = Days.today(clock);
        var mine = visit.actor().is(Role.MANAGER) ? NeedFilter.all() : NeedFilter.all().withOrganisations(Set.of(visit.actor().organisation()));
        var waiting = visit.actor().is(Role.MANAGER) ? NeedState.SUBMITTED : NeedState.DRAFT;
        var found = new ArrayList<>(needs.page(visit.actor(), mine.withStates(Set.of(NeedState.PUBLISHED, NeedState.IN_SOURCING))
                .withDeadline(Optional.of(today), Optional.of(today.plusDays(SOON_DAYS))), NeedOrder.DEADLINE, "", LINES / 2).items());
        found.addAll(needs.page(visit.actor(), mine.withStates(Set.of(waiting)), NeedOrder.DEADLINE, "", LINES - found.size()).items());
        found.sort(Comparator.comparing(need -> need.content().deadline().orElse(LocalDate.MAX)));
        var lines = new NeedNames(organisations, themes, visit.actor(), visit.locale()).lines(found);
        List<ToDo> todo = lines.stream().map(line -> ToDo.of(line, today)).toList();
        return Optional.of(new StaticTemplates().todo(visit.words(ToDoCard.class), todo));
    }
}
