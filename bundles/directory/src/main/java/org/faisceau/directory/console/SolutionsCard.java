// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.console;

import gg.jte.Content;
import java.util.Optional;
import java.util.Set;
import org.faisceau.console.spi.Card;
import org.faisceau.console.spi.Visit;
import org.faisceau.directory.api.SolutionFilter;
import org.faisceau.directory.api.SolutionState;
import org.faisceau.directory.api.Solutions;
import org.faisceau.kernel.api.Role;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** How many solutions are published, and how many sheets nobody confirmed for long. */
@Component
public final class SolutionsCard implements Card {
    private static final int MOST = 10_000;
    private final Solutions solutions;

    @Activate
    public SolutionsCard(@Reference Solutions solutions) {
        this.solutions = solutions;
    }

    @Override
    public String id() {
        return "directory.solutions";
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
        return "rocket";
    }

    @Override
    public String title(Visit visit) {
        return visit.words(SolutionsCard.class).say("card.solutions");
    }

    @Override
    public String more(Visit visit) {
        return "/directory/solutions?state=PUBLISHED";
    }

    @Override
    public Optional<Content> show(Visit visit) {
        var words = visit.words(SolutionsCard.class);
        int count = solutions.count(visit.actor(), published(), MOST);
        // What is to be seen to again is for those who see to it.
        var note = visit.actor().is(Role.MANAGER) ? words.say("card.solutions.note", stale(visit), solutions.staleMonths()) : words.say("card.solutions.all");
        return Optional.of(new StaticTemplates().directoryFigure(words.number(count), note));
    }

    private int stale(Visit visit) {
        return solutions.count(visit.actor(), published().staleOnly(), MOST);
    }

    private static SolutionFilter published() {
        return SolutionFilter.all().withStates(Set.of(SolutionState.PUBLISHED));
    }
}
