// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.faisceau.charters.api.Indicator;
import org.faisceau.charters.api.Indicators;
import org.faisceau.charters.api.Lab;
import org.faisceau.console.spi.Cell;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Period;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.spi.Deed;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.faisceau.store.api.StoreUnavailable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Indicators: what was written of them, beside what is measured at each look. */
@Component(service = {Indicators.class, IndicatorRegister.class})
public final class IndicatorRegister implements Indicators {
    private static final Logger LOG = LoggerFactory.getLogger(IndicatorRegister.class);
    private static final int NOTE_MAX = 300;
    private final Schema schema;
    private final Clock clock;

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    private volatile List<Deed> deeds = List.of();

    @Activate
    public IndicatorRegister(@Reference Store store, @Reference Clock clock) {
        this.schema = store.schema("charters", IndicatorRegister.class);
        this.clock = clock;
    }

    /** With deeds at hand, outside the framework. */
    IndicatorRegister(Store store, Clock clock, List<Deed> deeds) {
        this(store, clock);
        this.deeds = List.copyOf(deeds);
    }

    /** What one look takes from the tables. */
    private record Taken(List<Integer> years, Ledger ledger, Map<String, IndicatorTable.Written> written, Map<String, MeasuredTable.Kept> kept) {}

    @Override
    public Optional<Board> of(Actor actor, String lab) {
        return taken(actor, lab).map(it -> {
            var board = new Board(it.years(), IndicatorTable.shipped().stream().map(indicator -> row(it, indicator)).toList());
            keep(lab, it, board);
            return board;
        });
    }

    /** What somebody has seen stays when the module stops right after; written where it differs from what is kept, and once a day, not at each look. */
    private void keep(String lab, Taken taken, Board board) {
        var at = Instant.ofEpochMilli(clock.millis());
        var today = Days.of(at);
        var found = new LinkedHashMap<Indicator, Map<Integer, Measure.Measured>>();
        for (var row : board.rows()) {
            if (Measures.of(row.indicator()).filter(one -> !one.deeds().isEmpty()).isEmpty()) continue;
            for (var cell : row.cells()) {
                var measured = new Measure.Measured(cell.value(), cell.of());
                var kept = Optional.ofNullable(taken.kept().get(IndicatorTable.key(row.indicator().word(), cell.year())));
                boolean isKept = kept.filter(one -> one.measured().equals(measured) && Days.of(one.at()).equals(today)).isPresent();
                if (cell.stopped().isEmpty() && cell.year() <= today.getYear() && !isKept) found.computeIfAbsent(row.indicator(), none -> new LinkedHashMap<>()).put(cell.year(), measured);
            }
        }
        try {
            if (!found.isEmpty()) write(lab, found, at);
        } catch (StoreUnavailable later) {
            // The look itself needs no write; the job keeps it once there is room.
            LOG.warn("indicators of lab {} are not kept: {}", lab, later.line());
        }
    }

    private Optional<Taken> taken(Actor actor, String lab) {
        var told = deeds.stream().collect(Collectors.toMap(Deed::word, deed -> deed, (one, other) -> one));
        return schema.read(tx -> LabTable.find(tx, actor, lab).map(one -> new Taken(years(tx, lab),
                new Ledger(told, ResidencyTable.of(tx, lab), DemonstratorTable.ofLab(tx, lab), SupportRegister.all(tx, lab)), IndicatorTable.of(tx, lab), MeasuredTable.of(tx, lab))));
    }

    /** Keeps what modules that run tell now; what stopped ones told last stays. */
    void keep(String lab, Instant at) {
        var taken = taken(Actor.system(), lab);
        if (taken.isEmpty()) return;
        var found = new LinkedHashMap<Indicator, Map<Integer, Measure.Measured>>();
        for (var indicator : IndicatorTable.shipped()) {
            var measure = Measures.of(indicator).filter(one -> !one.deeds().isEmpty() && silent(taken.get(), one).isEmpty());
            measure.ifPresent(one -> taken.get().years().forEach(year -> measured(one, taken.get().ledger(), year).ifPresent(measured -> found.computeIfAbsent(indicator, none -> new LinkedHashMap<>()).put(year, measured))));
        }
        write(lab, found, at);
    }

    private void write(String lab, Map<Indicator, Map<Integer, Measure.Measured>> found, Instant at) {
        schema.write(Actor.system(), tx -> {
            found.forEach((indicator, years) -> years.forEach((year, measured) -> MeasuredTable.keep(tx, lab, indicator.word(), year, measured, at)));
            return found.size();
        });
    }

    private static Set<String> silent(Taken taken, Measure measure) {
        var silent = new TreeSet<>(measure.deeds());
        silent.removeAll(taken.ledger().deeds().keySet());
        return silent;
    }

    private Row row(Taken taken, Indicator indicator) {
        var measure = Measures.of(indicator);
        var stopped = Modules.of(measure.map(one -> silent(taken, one)).orElse(Set.of()));
        return new Row(indicator, taken.years().stream().map(year -> {
            var written = taken.written().getOrDefault(IndicatorTable.key(indicator.word(), year), IndicatorTable.Written.nothing());
            if (measure.isEmpty()) return new Cell(year, written.aim().counted(), 0, "", Optional.empty(), written.aim(), written.version());
            var kept = stopped.isEmpty() ? Optional.<MeasuredTable.Kept>empty() : Optional.ofNullable(taken.kept().get(IndicatorTable.key(indicator.word(), year)));
            var measured = stopped.isEmpty() ? measured(measure.get(), taken.ledger(), year) : kept.map(MeasuredTable.Kept::measured);
            return new Cell(year, measured.flatMap(Measure.Measured::value), measured.map(Measure.Measured::of).orElse(0L), stopped, kept.map(MeasuredTable.Kept::at), written.aim(), written.version());
        }).toList());
    }

    /** Empty for a year to come. */
    private Optional<Measure.Measured> measured(Measure measure, Ledger ledger, int year) {
        var today = Days.today(clock);
        if (year > today.getYear()) return Optional.empty();
        var last = LocalDate.of(year, 12, 31);
        return Optional.of(measure.measure(ledger, new Period(LocalDate.of(year, 1, 1), last.isAfter(today) ? today : last)));
    }

    /** From the first charter on, or this year alone. */
    private List<Integer> years(Reading tx, String lab) {
        int now = Days.today(clock).getYear();
        var charters = CharterTable.of(tx, lab);
        int first = charters.stream().mapToInt(one -> one.terms().startsOn().getYear()).min().orElse(now);
        int last = Math.max(now, charters.stream().mapToInt(one -> one.terms().endsOn().getYear()).max().orElse(now));
        return IntStream.rangeClosed(Math.max(Math.min(first, now), last - YEARS_MOST + 1), last).boxed().toList();
    }

    @Override
    public Setting set(Actor actor, String lab, String indicator, int year, int seenVersion, Aim aim) {
        var shipped = IndicatorTable.shipped().stream().filter(one -> one.word().equals(indicator)).findFirst();
        return schema.write(actor, tx -> {
            if (LabTable.find(tx, actor, lab).isEmpty() || shipped.isEmpty() || !years(tx, lab).contains(year)) return new Setting.Unknown();
            if (!WhoMay.lead(actor)) return new Setting.Refused();
            var fault = fault(shipped.get(), year, aim);
            if (fault.isPresent()) return fault.get();
            var before = IndicatorTable.of(tx, lab).getOrDefault(IndicatorTable.key(indicator, year), IndicatorTable.Written.nothing());
            if (before.version() != seenVersion || !IndicatorTable.put(tx, lab, indicator, year, seenVersion, aim, actor.id())) return new Setting.Lost(before.aim(), before.version());
            var ref = new Ref(Lab.KIND, lab);
            tx.did(ref, "indicator", "");
            var field = "indicator." + indicator + "." + year;
            Difference.tell(tx, ref, field + ".target", IndicatorTable.text(before.aim().target()), IndicatorTable.text(aim.target()));
            Difference.tell(tx, ref, field + ".counted", IndicatorTable.text(before.aim().counted()), IndicatorTable.text(aim.counted()));
            Difference.tell(tx, ref, field + ".note", before.aim().note(), aim.note());
            return new Setting.Done(aim);
        });
    }

    private Optional<Setting> fault(Indicator indicator, int year, Aim aim) {
        if (aim.target().filter(IndicatorRegister::isOff).isPresent() || indicator.unit() == Indicator.Unit.PERCENT && aim.target().filter(target -> target > 100).isPresent()) {
            return Optional.of(new Setting.Invalid("target", indicator.unit() == Indicator.Unit.PERCENT ? "indicator.overHundred" : "indicator.off"));
        }
        if (aim.counted().isPresent() && !indicator.isByHand()) return Optional.of(new Setting.Invalid("counted", "indicator.notByHand"));
        if (aim.counted().isPresent() && year > Days.today(clock).getYear()) return Optional.of(new Setting.Invalid("counted", "indicator.later"));
        if (aim.counted().filter(IndicatorRegister::isOff).isPresent()) return Optional.of(new Setting.Invalid("counted", "indicator.off"));
        return aim.note().length() > NOTE_MAX ? Optional.of(new Setting.Invalid("note", "indicator.longNote")) : Optional.empty();
    }

    private static boolean isOff(long number) {
        return number < 0 || number > MOST;
    }
}
