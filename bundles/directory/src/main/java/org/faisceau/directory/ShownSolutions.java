// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.faisceau.directory.api.Solution;
import org.faisceau.directory.api.SolutionFilter;
import org.faisceau.directory.api.SolutionOrder;
import org.faisceau.directory.api.SolutionState;
import org.faisceau.directory.api.Solutions;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.spi.Shown;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The solutions that everybody may read; their companies agreed where their own people opened the sheet to everybody. */
@Component
public final class ShownSolutions implements Shown {
    private static final int PAGE = 200;
    private final Solutions solutions;
    private final Schema schema;

    @Activate
    public ShownSolutions(@Reference Store store, @Reference Solutions solutions) {
        this.solutions = solutions;
        this.schema = store.schema("directory", ShownSolutions.class);
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
        var all = new ArrayList<Piece>();
        for (var after = ""; all.size() < most;) {
            var slice = solutions.page(Actor.nobody(), SolutionFilter.all().withStates(Set.of(SolutionState.PUBLISHED)), SolutionOrder.CHANGED, after, Math.min(most - all.size(), PAGE));
            all.addAll(pieces(slice.items()));
            after = slice.next();
            if (after.isEmpty()) break;
        }
        return List.copyOf(all);
    }

    @Override
    public Optional<Piece> find(Ref ref, Locale locale) {
        return solutions.find(Actor.nobody(), ref.id()).flatMap(one -> pieces(List.of(one)).stream().findFirst());
    }

    private List<Piece> pieces(List<Solution> some) {
        var days = schema.read(tx -> SolutionOpening.days(tx, some.stream().map(Solution::id).toList()));
        return some.stream().map(one -> piece(one, days)).toList();
    }

    private static Piece piece(Solution one, Map<String, LocalDate> days) {
        return new Piece(one.ref(), one.title(), one.content().pitch(), "", "/public/solutions/" + one.id(), Optional.empty(), one.organisation(), Optional.ofNullable(days.get(one.id())));
    }
}
