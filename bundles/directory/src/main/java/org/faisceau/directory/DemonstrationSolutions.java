// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.util.stream.Stream;
import org.faisceau.directory.api.SolutionState;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.FileBeside;
import org.faisceau.kernel.api.Ids;
import org.faisceau.kernel.spi.Demonstration;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.faisceau.store.api.Writing;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Sixty solutions of the fictitious territory's thirty companies, in the eight domains: drafts, published and withdrawn ones, some that
 * nobody confirmed for a year, two that are one.
 */
@Component
public final class DemonstrationSolutions implements Demonstration {
    private final Schema schema;
    private final Clock clock;
    private final Ids ids;

    @Activate
    public DemonstrationSolutions(@Reference Store store, @Reference Clock clock, @Reference Ids ids) {
        this.schema = store.schema("directory", DemonstrationSolutions.class);
        this.clock = clock;
        this.ids = ids;
    }

    @Override
    public String part() {
        return "directory-solutions";
    }

    @Override
    public int order() {
        return 15;
    }

    @Override
    public void load() {
        var solutions = Stream.of(FileBeside.text(DemonstrationSolutions.class, "solutions.txt").split("\n\n")).map(DemonstrationSolution::of).toList();
        schema.write(Actor.system(), tx -> {
            solutions.forEach(one -> live(tx, one));
            return solutions.size();
        });
    }

    private void live(Writing tx, DemonstrationSolution told) {
        var day = Days.today(clock).minusDays(told.ageDays());
        var written = day.atTime(LocalTime.of(9, 0).plusMinutes(37L * told.ageDays() % 480)).atZone(Days.PARIS).toInstant();
        var solution = SolutionTable.insert(tx, Actor.system(), written.minus(Duration.ofDays(9)), ids.next(), SolutionRule.tidied(told.content()));
        if (told.state() == SolutionState.DRAFT) return;
        tx.did(solution.ref(), "published", "");
        var after = SolutionTable.update(tx, solution, solution.content(), told.state(), written, written).orElseThrow();
        if (after.state() == SolutionState.PUBLISHED && after.content().isPublic()) SolutionOpening.put(tx, after.id(), Days.of(written));
    }
}
