// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters;

import static org.faisceau.charters.db.Tables.CHARTERS_REFERENT;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.faisceau.charters.api.Lab;
import org.faisceau.charters.api.Referent;
import org.faisceau.charters.api.Referents;
import org.faisceau.charters.db.tables.records.ChartersReferentRecord;
import org.faisceau.directory.api.People;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Ids;
import org.faisceau.kernel.api.Ref;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who coordinates which lab: a row for each time in charge. */
@Component
public final class ReferentRegister implements Referents {
    private static final int MOST = 100;
    private final Schema schema;
    private final Ids ids;
    private final People people;

    @Activate
    public ReferentRegister(@Reference Store store, @Reference Ids ids, @Reference People people) {
        this.schema = store.schema("charters", ReferentRegister.class);
        this.ids = ids;
        this.people = people;
    }

    @Override
    public List<Referent> of(Actor actor, String lab) {
        return schema.read(tx -> LabTable.find(tx, actor, lab).isPresent() ? of(tx, lab) : List.<Referent>of()).stream().map(one -> masked(actor, one)).toList();
    }

    /** The latest first. */
    static List<Referent> of(Reading tx, String lab) {
        return tx.sql().selectFrom(CHARTERS_REFERENT).where(CHARTERS_REFERENT.LAB_ID.eq(lab)).orderBy(CHARTERS_REFERENT.FROM_DAY.desc(), CHARTERS_REFERENT.ID.desc()).limit(MOST)
                .fetch(ReferentRegister::referent);
    }

    @Override
    public Naming name(Actor actor, String lab, String person, String act, LocalDate from, Optional<LocalDate> until) {
        if (until.filter(day -> day.isBefore(from)).isPresent()) return new Naming.Invalid("until", "referent.endsBefore");
        boolean isKnown = people.find(actor, person).isPresent();
        return schema.write(actor, tx -> {
            if (LabTable.find(tx, actor, lab).isEmpty()) return new Naming.Unknown();
            if (!WhoMay.lead(actor)) return new Naming.Refused();
            if (!isKnown) return new Naming.Invalid("person", "referent.unknown");
            if (of(tx, lab).size() >= MOST) return new Naming.Invalid("person", "referent.tooMany");
            var one = new Referent(ids.next(), lab, person, act, from, until, 1);
            tx.sql().insertInto(CHARTERS_REFERENT).set(new ChartersReferentRecord(one.id(), lab, person, act, from.toString(), Days.write(until), 1)).execute();
            var ref = new Ref(Lab.KIND, lab);
            tx.did(ref, "referentNamed", "");
            // The journal keeps the record's identifier alone: the name goes with the person's record.
            tx.changed(ref, "referent", "", person + " " + from);
            return new Naming.Done(one);
        });
    }

    @Override
    public Naming end(Actor actor, String id, int seenVersion, Optional<LocalDate> until) {
        return schema.write(actor, tx -> {
            var found = tx.sql().fetchOptional(CHARTERS_REFERENT, CHARTERS_REFERENT.ID.eq(id).and(WhoMay.see(actor))).map(ReferentRegister::referent);
            if (found.isEmpty()) return new Naming.Unknown();
            var before = found.get();
            if (!WhoMay.lead(actor)) return new Naming.Refused();
            if (until.filter(day -> day.isBefore(before.from())).isPresent()) return new Naming.Invalid("until", "referent.endsBefore");
            var after = new Referent(id, before.lab(), before.person(), before.act(), before.from(), until, seenVersion + 1);
            int written = tx.sql().update(CHARTERS_REFERENT).set(CHARTERS_REFERENT.UNTIL_DAY, Days.write(until)).set(CHARTERS_REFERENT.VERSION, after.version())
                    .where(CHARTERS_REFERENT.ID.eq(id), CHARTERS_REFERENT.VERSION.eq(seenVersion)).execute();
            if (written == 0) return new Naming.Lost(before);
            var ref = new Ref(Lab.KIND, before.lab());
            tx.did(ref, "referentEnded", "");
            Difference.tell(tx, ref, "referentUntil", Days.write(before.until()), Days.write(until));
            return new Naming.Done(after);
        });
    }

    private static Referent masked(Actor actor, Referent one) {
        return WhoMay.lead(actor) ? one : new Referent(one.id(), one.lab(), "", "", one.from(), one.until(), one.version());
    }

    private static Referent referent(ChartersReferentRecord row) {
        return new Referent(row.getId(), row.getLabId(), row.getPerson(), row.getAct(), LocalDate.parse(row.getFromDay()), Days.read(row.getUntilDay()), row.getVersion());
    }
}
