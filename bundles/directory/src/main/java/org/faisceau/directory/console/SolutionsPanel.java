// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.console;

import gg.jte.Content;
import java.util.Optional;
import java.util.Set;
import org.faisceau.console.spi.Panel;
import org.faisceau.console.spi.Visit;
import org.faisceau.directory.api.Organisation;
import org.faisceau.directory.api.SolutionFilter;
import org.faisceau.directory.api.SolutionOrder;
import org.faisceau.directory.api.Solutions;
import org.faisceau.kernel.api.Ref;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** On an organisation: what it offers. */
@Component
public final class SolutionsPanel implements Panel {
    private static final int LINES = 10;
    private final Solutions solutions;
    private final SolutionNames names;

    @Activate
    public SolutionsPanel(@Reference Solutions solutions, @Reference SolutionNames names) {
        this.solutions = solutions;
        this.names = names;
    }

    @Override
    public String id() {
        return "directory.solutions";
    }

    @Override
    public String kind() {
        return Organisation.KIND;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String title(Visit visit) {
        return visit.words(SolutionsPanel.class).say("panel.solutions");
    }

    @Override
    public Optional<Content> show(Visit visit, Ref ref) {
        var filter = SolutionFilter.all().withOrganisations(Set.of(ref.id()));
        var some = solutions.page(visit.actor(), filter, SolutionOrder.TITLE, "", LINES);
        if (some.items().isEmpty()) return Optional.empty();
        var more = some.hasNext() ? "/directory/solutions?organisation=" + ref.id() : "";
        return Optional.of(new StaticTemplates().solutionFeed(visit.words(SolutionsPanel.class), names.lines(visit, some.items()), more));
    }
}
