// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.console;

import gg.jte.Content;
import java.util.Optional;
import org.faisceau.console.spi.Panel;
import org.faisceau.console.spi.Visit;
import org.faisceau.directory.api.BorrowedSolutions;
import org.faisceau.directory.api.Solution;
import org.faisceau.kernel.api.Ref;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Which Living-Lab an entry was taken over from, first of all. */
@Component
public final class BorrowedSolutionPanel implements Panel {
    private final BorrowedSolutions borrowed;

    @Activate
    public BorrowedSolutionPanel(@Reference BorrowedSolutions borrowed) {
        this.borrowed = borrowed;
    }

    @Override
    public String id() {
        return "directory.borrowed-solution";
    }

    @Override
    public String kind() {
        return Solution.KIND;
    }

    @Override
    public int order() {
        return 1;
    }

    @Override
    public String title(Visit visit) {
        return visit.words(BorrowedSolutionPanel.class).say("borrowed.title");
    }

    @Override
    public Optional<Content> show(Visit visit, Ref ref) {
        return borrowed.of(visit.actor(), ref.id()).map(one -> new StaticTemplates().borrowedSolution(visit.words(BorrowedSolutionPanel.class), one));
    }
}
