// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings;

import static org.faisceau.gatherings.db.Tables.GATHERINGS_GATHERING;
import static org.faisceau.gatherings.db.Tables.GATHERINGS_ITEM;
import static org.faisceau.gatherings.db.Tables.GATHERINGS_PROGRAMME;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.faisceau.gatherings.api.Gathering;
import org.faisceau.gatherings.api.GatheringId;
import org.faisceau.gatherings.api.GatheringState;
import org.faisceau.gatherings.api.ProgrammeItem;
import org.faisceau.gatherings.api.Programmes;
import org.faisceau.gatherings.db.tables.records.GatheringsItemRecord;
import org.faisceau.gatherings.db.tables.records.GatheringsProgrammeRecord;
import org.faisceau.kernel.api.Actor;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Writing;

/** Programmes in rows, within a transaction of a register. */
final class ProgrammeTable {
    private static final int HELD_MOST = 50;

    private ProgrammeTable() {}

    /** Empty where nobody wrote yet; without items where people went back to the format's. */
    static Optional<GatheringsProgrammeRecord> head(Reading tx, GatheringId gathering) {
        return tx.sql().selectFrom(GATHERINGS_PROGRAMME).where(GATHERINGS_PROGRAMME.GATHERING_ID.eq(gathering.word())).fetchOptional();
    }

    static List<ProgrammeItem> items(Reading tx, GatheringId gathering) {
        return tx.sql().selectFrom(GATHERINGS_ITEM).where(GATHERINGS_ITEM.GATHERING_ID.eq(gathering.word())).orderBy(GATHERINGS_ITEM.PLACE, GATHERINGS_ITEM.ID).limit(Programmes.ITEMS_MOST)
                .fetch(ProgrammeTable::item);
    }

    private static ProgrammeItem item(GatheringsItemRecord row) {
        return new ProgrammeItem(row.getId(), row.getTitle(), row.getDetail(), row.getMinutes(), row.getLeader(), row.getRoom(), row.getTurns(), row.getBeside() == 1, row.getIsBreak() == 1);
    }

    static void write(Writing tx, Gathering gathering, int version, List<ProgrammeItem> items) {
        var id = gathering.id().word();
        tx.sql().deleteFrom(GATHERINGS_ITEM).where(GATHERINGS_ITEM.GATHERING_ID.eq(id)).execute();
        for (int at = 0; at < items.size(); at++) {
            var item = items.get(at);
            tx.sql().insertInto(GATHERINGS_ITEM).set(new GatheringsItemRecord(id, item.id(), at, item.title(), item.detail(), item.minutes(), item.lead(), item.room(), item.turns(), item.beside() ? 1 : 0, item.isBreak() ? 1 : 0)).execute();
        }
        var here = GATHERINGS_PROGRAMME;
        tx.sql().insertInto(here).set(here.GATHERING_ID, id).set(here.RUNNING, "").set(here.BEGUN, "").set(here.ENDED, "").set(here.VERSION, version).onConflict(here.GATHERING_ID).doUpdate().set(here.VERSION, version).execute();
        tx.changed(gathering.ref(), "programme", String.valueOf(version - 1), String.valueOf(version));
    }

    /** Its version goes on: whoever still has what was written on the screen does not write over what comes. */
    static void forget(Writing tx, Gathering gathering, int version) {
        tx.sql().deleteFrom(GATHERINGS_ITEM).where(GATHERINGS_ITEM.GATHERING_ID.eq(gathering.id().word())).execute();
        tx.sql().update(GATHERINGS_PROGRAMME).set(GATHERINGS_PROGRAMME.RUNNING, "").set(GATHERINGS_PROGRAMME.BEGUN, "").set(GATHERINGS_PROGRAMME.ENDED, "").set(GATHERINGS_PROGRAMME.VERSION, version).where(GATHERINGS_PROGRAMME.GATHERING_ID.eq(gathering.id().word())).execute();
        tx.changed(gathering.ref(), "programme", "written", "");
    }

    /** What ran last stays known once all is over: it may go on. */
    static void run(Writing tx, Gathering gathering, int version, String item, String from) {
        var next = tx.sql().update(GATHERINGS_PROGRAMME).set(GATHERINGS_PROGRAMME.VERSION, version);
        var set = item.isEmpty() ? next.set(GATHERINGS_PROGRAMME.ENDED, from) : next.set(GATHERINGS_PROGRAMME.RUNNING, item).set(GATHERINGS_PROGRAMME.BEGUN, from).set(GATHERINGS_PROGRAMME.ENDED, "");
        set.where(GATHERINGS_PROGRAMME.GATHERING_ID.eq(gathering.id().word())).execute();
        tx.changed(gathering.ref(), "running", "", item);
    }

    /** Other gatherings of that day with what people wrote of their programmes, as far as this actor sees them. */
    static List<TimetableRule.Held> held(Reading tx, Actor actor, Gathering gathering) {
        var table = GATHERINGS_GATHERING;
        var others = tx.sql().select(table.ID, table.TITLE, table.PLACE, table.BEGINS, table.ENDS).from(table)
                .where(table.DAY.eq(gathering.content().day().toString()), table.ID.ne(gathering.id().word()), table.STATE.in(GatheringState.PLANNED.name(), GatheringState.OPEN.name()), WhoMay.see(actor))
                .orderBy(table.BEGINS, table.ID).limit(HELD_MOST).fetch();
        var items = tx.sql().selectFrom(GATHERINGS_ITEM).where(GATHERINGS_ITEM.GATHERING_ID.in(others.map(row -> row.value1()))).orderBy(GATHERINGS_ITEM.PLACE, GATHERINGS_ITEM.ID).fetchGroups(GATHERINGS_ITEM.GATHERING_ID, ProgrammeTable::item);
        return others.map(row -> new TimetableRule.Held(row.value2(), row.value3(), LocalTime.parse(row.value4()), LocalTime.parse(row.value5()), items.getOrDefault(row.value1(), List.of())));
    }
}
