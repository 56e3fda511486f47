// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.console;

import gg.jte.Content;
import java.util.Optional;
import java.util.Set;
import org.faisceau.console.spi.Card;
import org.faisceau.console.spi.Visit;
import org.faisceau.directory.api.SolutionCompletion;
import org.faisceau.directory.api.SolutionFilter;
import org.faisceau.directory.api.SolutionOrder;
import org.faisceau.directory.api.SolutionState;
import org.faisceau.directory.api.Solutions;
import org.faisceau.kernel.api.Role;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** For a company: its own sheets, the least complete first, each with what is missing and whether it is still up to date. */
@Component
public final class SolutionSheetsCard implements Card {
    private static final int LINES = 4;
    private final Solutions solutions;
    private final SolutionNames names;

    /** A sheet and what it lacks. */
    record Line(SolutionLine line, SolutionCompletion completion) {}

    @Activate
    public SolutionSheetsCard(@Reference Solutions solutions, @Reference SolutionNames names) {
        this.solutions = solutions;
        this.names = names;
    }

    @Override
    public String id() {
        return "directory.sheets";
    }

    @Override
    public Role role() {
        return Role.COMPANY;
    }

    @Override
    public int order() {
        return 21;
    }

    @Override
    public Size size() {
        return Size.WIDE;
    }

    @Override
    public String title(Visit visit) {
        return visit.words(SolutionSheetsCard.class).say("card.sheets");
    }

    @Override
    public String more(Visit visit) {
        return "/directory/solutions?organisation=" + visit.actor().organisation();
    }

    /** Nothing for managers, who hold the role too: they see {@link SolutionsCard}. */
    @Override
    public Optional<Content> show(Visit visit) {
        if (visit.actor().role() != Role.COMPANY || visit.actor().organisation().isEmpty()) return Optional.empty();
        var mine = SolutionFilter.all().withOrganisations(Set.of(visit.actor().organisation())).withStates(Set.of(SolutionState.DRAFT, SolutionState.PUBLISHED));
        var lines = solutions.page(visit.actor(), mine, SolutionOrder.COMPLETION, "", LINES).items().stream()
                .map(one -> new Line(names.line(visit, one), solutions.completion(visit.actor(), one))).toList();
        return Optional.of(new StaticTemplates().solutionSheets(visit.words(SolutionSheetsCard.class), lines));
    }
}
