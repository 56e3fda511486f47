// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters;

import static org.faisceau.charters.db.Tables.CHARTERS_PACE;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.faisceau.charters.api.Charter;
import org.faisceau.charters.api.Cockpit;
import org.faisceau.charters.api.Cockpit.Row;
import org.faisceau.charters.api.Cockpits;
import org.faisceau.charters.api.Finding;
import org.faisceau.charters.api.Lab;
import org.faisceau.charters.api.Obligation;
import org.faisceau.charters.api.Reading;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.faisceau.store.api.StoreUnavailable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How charters stand: what can be read now, else what was kept, with its day. */
@Component
public final class CockpitRegister implements Cockpits {
    private static final Logger LOG = LoggerFactory.getLogger(CockpitRegister.class);
    private final Schema schema;
    private final Reader reader;

    @Activate
    public CockpitRegister(@Reference Store store, @Reference Reader reader) {
        this.schema = store.schema("charters", CockpitRegister.class);
        this.reader = reader;
    }

    /** What one look takes from the tables. */
    private record Taken(Charter charter, List<Obligation> obligations, Known known, Map<String, Map<Integer, ReadingTable.Kept>> kept) {}

    @Override
    public Optional<Cockpit> of(Actor actor, String charter) {
        var taken = schema.read(tx -> CharterTable.find(tx, actor, charter)
                .map(one -> new Taken(one, Obligations.paced(paces(tx, one.lab())), Known.of(tx, one.lab()), ReadingTable.of(tx, one.id()))));
        return taken.map(this::cockpit);
    }

    private Cockpit cockpit(Taken taken) {
        var told = taken.obligations().stream().filter(one -> reader.silent(one).isEmpty()).toList();
        var now = reader.read(taken.charter(), taken.obligations(), taken.known());
        // Told before and after: a module that stopped or came up in between was not read whole.
        keep(taken, now, told.stream().filter(one -> reader.silent(one).isEmpty()).map(Obligation::word).toList());
        return new Cockpit(taken.charter(), taken.obligations().stream().map(one -> new Row(one, years(taken, one, now))).toList());
    }

    /** What somebody has seen stays when the module stops right after; written where it differs from what is kept, and once a day, not at each look. */
    private void keep(Taken taken, Map<String, List<Finding>> now, List<String> told) {
        var at = reader.now();
        var other = told.stream().filter(word -> !ReadingTable.isKept(taken.kept().getOrDefault(word, Map.of()), now.get(word), at)).toList();
        if (other.isEmpty()) return;
        try {
            schema.write(Actor.system(), tx -> {
                other.forEach(word -> ReadingTable.keep(tx, taken.charter().id(), word, now.get(word), at));
                return other.size();
            });
        } catch (StoreUnavailable later) {
            // The look itself needs no write; the job keeps it once there is room.
            LOG.warn("readings of charter {} are not kept: {}", taken.charter().id(), later.line());
        }
    }

    private List<Reading> years(Taken taken, Obligation obligation, Map<String, List<Finding>> now) {
        var years = new ArrayList<Reading>();
        var found = now.get(obligation.word());
        var kept = taken.kept().getOrDefault(obligation.word(), Map.of());
        var stopped = Modules.of(reader.silent(obligation));
        for (int year = 1; year <= found.size(); year++) years.add(reading(year, found.get(year - 1), Optional.ofNullable(kept.get(year)), stopped));
        return years;
    }

    /** What was kept, while the module is stopped, unless evidence by hand alone shows that what was not done then is done. */
    private static Reading reading(int year, Finding now, Optional<ReadingTable.Kept> kept, String stopped) {
        if (stopped.isEmpty()) return new Reading(year, now, Optional.empty(), "");
        if (kept.isEmpty() || now.state() == Finding.State.KEPT && kept.get().finding().state() != Finding.State.KEPT) return new Reading(year, now, Optional.empty(), stopped);
        return new Reading(year, kept.get().finding(), kept.map(ReadingTable.Kept::at), stopped);
    }

    @Override
    public Optional<Kept> kept(Actor actor, String charter, int year) {
        return schema.read(tx -> CharterTable.find(tx, actor, charter).flatMap(one -> ReadingTable.kept(tx, charter, year)))
                .or(() -> of(actor, charter).filter(one -> year <= one.charter().years().size()).map(one -> counted(one, year)));
    }

    private Kept counted(Cockpit cockpit, int year) {
        var five = cockpit.of(Obligation.Kind.COMMITMENT);
        int count = (int) five.stream().filter(row -> row.years().get(year - 1).finding().state() == Finding.State.KEPT).count();
        return new Kept(count, five.size(), reader.now());
    }

    @Override
    public List<Obligation> obligations(Actor actor, String lab) {
        return schema.read(tx -> LabTable.find(tx, actor, lab).isEmpty() ? List.of() : Obligations.paced(paces(tx, lab)));
    }

    @Override
    public Pacing pace(Actor actor, String lab, String obligation, int months) {
        var shipped = Obligations.find(obligation);
        return schema.write(actor, tx -> {
            if (LabTable.find(tx, actor, lab).isEmpty() || shipped.isEmpty()) return new Pacing.Unknown();
            if (!WhoMay.lead(actor)) return new Pacing.Refused();
            if (!shipped.get().isProposed()) return new Pacing.Fixed();
            var before = paces(tx, lab).getOrDefault(obligation, shipped.get().months());
            int after = months == 0 ? shipped.get().months() : months;
            tx.sql().deleteFrom(CHARTERS_PACE).where(CHARTERS_PACE.LAB_ID.eq(lab), CHARTERS_PACE.OBLIGATION.eq(obligation)).execute();
            if (months > 0) tx.sql().insertInto(CHARTERS_PACE, CHARTERS_PACE.LAB_ID, CHARTERS_PACE.OBLIGATION, CHARTERS_PACE.MONTHS).values(lab, obligation, months).execute();
            Difference.tell(tx, new Ref(Lab.KIND, lab), "pace." + obligation, String.valueOf(before), String.valueOf(after));
            return new Pacing.Done(new Obligation(obligation, shipped.get().kind(), after, true));
        });
    }

    static Map<String, Integer> paces(org.faisceau.store.api.Reading tx, String lab) {
        return tx.sql().selectFrom(CHARTERS_PACE).where(CHARTERS_PACE.LAB_ID.eq(lab)).fetchMap(CHARTERS_PACE.OBLIGATION, CHARTERS_PACE.MONTHS);
    }
}
