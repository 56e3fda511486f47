// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters;

import static org.faisceau.charters.db.Tables.CHARTERS_OPENING;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.faisceau.charters.api.Lab;
import org.faisceau.charters.api.Charter;
import org.faisceau.charters.api.OpeningMark;
import org.faisceau.charters.api.OpeningPoint;
import org.faisceau.charters.api.Openings;
import org.faisceau.charters.db.tables.records.ChartersOpeningRecord;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Ref;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.faisceau.store.api.Writing;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** How far openings are: a row for each point somebody wrote of. */
@Component
public final class OpeningRegister implements Openings {
    private final Schema schema;
    private final Clock clock;

    @Activate
    public OpeningRegister(@Reference Store store, @Reference Clock clock) {
        this.schema = store.schema("charters", OpeningRegister.class);
        this.clock = clock;
    }

    @Override
    public List<OpeningMark> of(Actor actor, String lab) {
        return schema.read(tx -> {
            if (LabTable.find(tx, actor, lab).isEmpty()) return List.of();
            var written = marks(tx, lab);
            var charters = CharterTable.of(tx, lab);
            return Arrays.stream(OpeningPoint.values()).map(point -> written.getOrDefault(point, OpeningMark.open(point))).map(mark -> mark.point() == OpeningPoint.SIGNATURE && !charters.isEmpty() ? signed(mark, charters.get(0)) : mark).toList();
        });
    }

    /** The charter itself says when it was signed, by whom and where it lies; what somebody wrote beside it stays. */
    private static OpeningMark signed(OpeningMark mark, Charter first) {
        var terms = first.terms();
        return new OpeningMark(mark.point(), Optional.of(terms.signedOn()), mark.who().isEmpty() ? terms.forBearer() + ", " + terms.forState() : mark.who(), mark.evidence().isEmpty() ? terms.document() : mark.evidence(), mark.account(),
                mark.version());
    }

    @Override
    public Marking mark(Actor actor, String lab, OpeningMark mark) {
        if (mark.doneOn().filter(day -> day.isAfter(Days.today(clock))).isPresent()) return new Marking.TooEarly();
        return schema.write(actor, tx -> {
            if (LabTable.find(tx, actor, lab).isEmpty()) return new Marking.Unknown();
            if (!WhoMay.lead(actor)) return new Marking.Refused();
            var before = marks(tx, lab).getOrDefault(mark.point(), OpeningMark.open(mark.point()));
            if (before.version() != mark.version()) return new Marking.Lost(before);
            var after = new OpeningMark(mark.point(), mark.doneOn(), mark.who(), mark.evidence(), actor.id(), before.version() + 1);
            write(tx, lab, after);
            tell(tx, lab, before, after);
            return new Marking.Done(after);
        });
    }

    private static void write(Writing tx, String lab, OpeningMark mark) {
        var row = new ChartersOpeningRecord(lab, mark.point().name(), Days.write(mark.doneOn()), mark.who(), mark.evidence(), mark.account(), mark.version());
        tx.sql().insertInto(CHARTERS_OPENING).set(row).onConflict(CHARTERS_OPENING.LAB_ID, CHARTERS_OPENING.POINT).doUpdate().set(row).execute();
    }

    private static void tell(Writing tx, String lab, OpeningMark before, OpeningMark after) {
        var ref = new Ref(Lab.KIND, lab);
        var field = "opening." + after.point().name().toLowerCase(Locale.ROOT);
        tx.did(ref, "opening", "");
        Difference.tell(tx, ref, field, Days.write(before.doneOn()), Days.write(after.doneOn()));
        Difference.tell(tx, ref, field + ".who", before.who(), after.who());
        Difference.tell(tx, ref, field + ".evidence", before.evidence(), after.evidence());
    }

    private static Map<OpeningPoint, OpeningMark> marks(Reading tx, String lab) {
        return tx.sql().selectFrom(CHARTERS_OPENING).where(CHARTERS_OPENING.LAB_ID.eq(lab)).fetchMap(row -> OpeningPoint.valueOf(row.getPoint()),
                row -> new OpeningMark(OpeningPoint.valueOf(row.getPoint()), Days.read(row.getDoneOn()), row.getWho(), row.getEvidence(), row.getAccount(), row.getVersion()));
    }
}
