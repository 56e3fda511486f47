// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.faisceau.directory.api.Solution;
import org.faisceau.directory.api.SolutionFilter;
import org.faisceau.directory.api.SolutionOrder;
import org.faisceau.directory.api.SolutionState;
import org.faisceau.directory.api.Solutions;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.spi.Shown;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The solutions that everybody may read; their companies agreed when they opened the sheet to everybody, and last said so when they confirmed it. */
@Component
public final class ShownSolutions implements Shown {
    private static final int PAGE = 200;
    private final Solutions solutions;

    @Activate
    public ShownSolutions(@Reference Solutions solutions) {
        this.solutions = solutions;
    }

    @Override
    public Sort sort() {
        return Sort.SOLUTION;
    }

    @Override
    public String kind() {
        return Solution.KIND;
    }

    @Override
    public List<Piece> all(Locale locale, int most) {
        return solutions.page(Actor.nobody(), SolutionFilter.all().withStates(Set.of(SolutionState.PUBLISHED)), SolutionOrder.CHANGED, "", Math.min(most, PAGE)).items().stream().map(ShownSolutions::piece).toList();
    }

    @Override
    public Optional<Piece> find(Ref ref, Locale locale) {
        return solutions.find(Actor.nobody(), ref.id()).map(ShownSolutions::piece);
    }

    private static Piece piece(Solution one) {
        return new Piece(one.ref(), one.title(), one.content().pitch(), "", "/public/solutions/" + one.id(), Optional.empty(), one.organisation(), Optional.of(Days.of(one.confirmedAt())));
    }
}
