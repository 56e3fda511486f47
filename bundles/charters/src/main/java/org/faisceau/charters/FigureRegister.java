// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.faisceau.charters.api.Figures;
import org.faisceau.charters.api.Residency;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Period;
import org.faisceau.kernel.spi.Deed;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Sums of deeds and of stays. Deeds are asked as the system: sums alone are shown. */
@Component
public final class FigureRegister implements Figures {
    private final Schema schema;
    private final Clock clock;

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    private volatile List<Deed> deeds = List.of();

    @Activate
    public FigureRegister(@Reference Store store, @Reference Clock clock) {
        this.schema = store.schema("charters", FigureRegister.class);
        this.clock = clock;
    }

    /** With deeds at hand, outside the framework. */
    FigureRegister(Store store, Clock clock, List<Deed> deeds) {
        this(store, clock);
        this.deeds = List.copyOf(deeds);
    }

    @Override
    public List<Figure> of(Actor actor, String lab) {
        var stays = schema.read(tx -> LabTable.find(tx, actor, lab).isEmpty() ? Optional.<List<Residency>>empty() : Optional.of(ResidencyTable.of(tx, lab)));
        return stays.map(this::figures).orElse(List.of());
    }

    private List<Figure> figures(List<Residency> stays) {
        var today = Days.today(clock);
        var year = new Period(today.minusYears(1).plusDays(1), today);
        var figures = new ArrayList<Figure>();
        figures.add(counted("needs", "need-published", year));
        figures.add(counted("introductions", "introduction-made", year));
        figures.add(counted("gatherings", "gathering-held", year));
        figures.add(counted("contracts", "contract-notified", year));
        figures.add(counted("innovative", "contract-innovative", year));
        figures.add(share(year));
        figures.add(new Figure("residents", Optional.of(stays.stream().filter(one -> one.covers(today)).count()), ""));
        figures.add(new Figure("jobs", Optional.of(stays.stream().filter(one -> within(one, year)).mapToLong(one -> Math.max(0, one.outcome().jobs())).sum()), ""));
        return List.copyOf(figures);
    }

    private Figure counted(String word, String deed, Period year) {
        var found = deeds.stream().filter(one -> one.word().equals(deed)).findFirst();
        return new Figure(word, found.map(one -> one.count(Actor.system(), year)), found.isPresent() ? "" : Modules.of(Set.of(deed)));
    }

    /** Of a hundred contracts, rounded half up; nothing where none was signed. */
    private Figure share(Period year) {
        var innovative = counted("share", "contract-innovative", year);
        var all = counted("share", "contract-notified", year);
        if (all.value().isEmpty() || innovative.value().isEmpty()) return new Figure("share", Optional.empty(), all.stopped().isEmpty() ? innovative.stopped() : all.stopped());
        return new Figure("share", Measure.Measured.share(innovative.value().get(), all.value().get()).value(), "");
    }

    private static boolean within(Residency one, Period year) {
        Optional<LocalDate> left = one.content().leavesOn();
        return left.isPresent() && year.contains(left.get());
    }
}
