// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings;

import static org.faisceau.gatherings.db.Tables.GATHERINGS_GUEST;
import static org.faisceau.gatherings.db.Tables.GATHERINGS_OPINION;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.faisceau.gatherings.api.Chapter;
import org.faisceau.gatherings.api.GatheringId;
import org.faisceau.gatherings.api.Guest.Attendance;
import org.faisceau.gatherings.api.GuestWritten;
import org.faisceau.gatherings.api.Opinions;
import org.faisceau.gatherings.db.tables.records.GatheringsOpinionRecord;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.SortKey;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What guests say of a gathering once it is over. */
@Component
public final class OpinionRegister implements Opinions {
    private final Schema schema;
    private final Clock clock;

    @Activate
    public OpinionRegister(@Reference Store store, @Reference Clock clock) {
        this.schema = store.schema("gatherings", OpinionRegister.class);
        this.clock = clock;
    }

    @Override
    public GuestWritten give(Actor actor, String id, Opinion typed) {
        if (typed.nextStep().length() > TEXT_MAX) return new GuestWritten.Invalid("opinionNext", "opinion.long");
        if (typed.wish().length() > TEXT_MAX) return new GuestWritten.Invalid("opinionWish", "opinion.long");
        return schema.write(actor, tx -> {
            var guest = GuestTable.find(tx, id);
            var gathering = guest.flatMap(one -> GatheringTable.find(tx, Actor.system(), one.gathering().word()));
            if (gathering.isEmpty()) return new GuestWritten.Unknown();
            if (!Chapter.OPINIONS.isOpen(gathering.get().state())) return new GuestWritten.NotNow(gathering.get().state());
            var row = new GatheringsOpinionRecord(id, gathering.get().id().word(), typed.useful().name(), typed.nextStep().strip(), typed.wish().strip(), clock.millis());
            tx.sql().insertInto(GATHERINGS_OPINION).set(row).onConflict(GATHERINGS_OPINION.GUEST_ID).doUpdate().set(row).execute();
            // That somebody answered, never who: the journal keeps the record alone.
            tx.changed(gathering.get().ref(), "opinion", "", "given");
            return new GuestWritten.Done(guest.get());
        });
    }

    @Override
    public Optional<Opinion> of(String guest) {
        return schema.read(tx -> tx.sql().selectFrom(GATHERINGS_OPINION).where(GATHERINGS_OPINION.GUEST_ID.eq(guest)).fetchOptional(row -> new Opinion(Useful.valueOf(row.getUseful()), row.getNextStep(), row.getWish())));
    }

    @Override
    public Optional<Sum> sum(Actor actor, GatheringId gathering) {
        return schema.read(tx -> GatheringTable.find(tx, actor, gathering.word()).filter(one -> WhoMay.lead(actor, one)).map(one -> sum(tx, gathering)));
    }

    private static Sum sum(Reading tx, GatheringId gathering) {
        var all = tx.sql().selectFrom(GATHERINGS_OPINION).where(GATHERINGS_OPINION.GATHERING_ID.eq(gathering.word())).fetch();
        Map<Useful, Integer> useful = all.stream().collect(Collectors.toMap(row -> Useful.valueOf(row.getUseful()), row -> 1, Integer::sum));
        int present = tx.sql().fetchCount(GATHERINGS_GUEST, GATHERINGS_GUEST.GATHERING_ID.eq(gathering.word()), GATHERINGS_GUEST.ATTENDANCE.eq(Attendance.PRESENT.name()));
        return new Sum(useful, texts(all, GatheringsOpinionRecord::getNextStep), texts(all, GatheringsOpinionRecord::getWish), present);
    }

    /** By their letters: the order they came in would tell who wrote first. */
    private static List<String> texts(List<GatheringsOpinionRecord> all, Function<GatheringsOpinionRecord, String> text) {
        return all.stream().map(text).filter(one -> !one.isBlank()).sorted(Comparator.comparing(SortKey::of)).toList();
    }
}
