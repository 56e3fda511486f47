// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.faisceau.directory.api.Solution;
import org.faisceau.directory.api.SolutionFilter;
import org.faisceau.directory.api.SolutionOrder;
import org.faisceau.directory.api.Solutions;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.spi.Kind;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Names solutions for others; one that was merged has the name of the one that took it over. */
@Component
public final class SolutionWord implements Kind {
    private final Solutions solutions;

    @Activate
    public SolutionWord(@Reference Solutions solutions) {
        this.solutions = solutions;
    }

    @Override
    public String word() {
        return Solution.KIND;
    }

    @Override
    public Optional<String> title(Actor actor, Ref ref, Locale locale) {
        return solutions.find(actor, ref.id()).map(Solution::title);
    }

    @Override
    public String address(Ref ref) {
        return "/directory/solutions/" + ref.id();
    }

    @Override
    public List<Ref> pick(Actor actor, String text, int limit) {
        return solutions.page(actor, SolutionFilter.all().withText(text), SolutionOrder.TITLE, "", limit).items().stream().map(Solution::ref).toList();
    }
}
