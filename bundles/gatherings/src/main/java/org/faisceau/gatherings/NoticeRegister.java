// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings;

import static org.faisceau.gatherings.db.Tables.GATHERINGS_GATHERING;
import static org.faisceau.gatherings.db.Tables.GATHERINGS_NOTICE;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.faisceau.gatherings.api.Gathering;
import org.faisceau.gatherings.api.GatheringId;
import org.faisceau.gatherings.api.Notices;
import org.faisceau.gatherings.api.Written;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What everybody may know of, in rows. */
@Component(service = {Notices.class, NoticeRegister.class})
public final class NoticeRegister implements Notices {
    private final Schema schema;
    private final Clock clock;

    @Activate
    public NoticeRegister(@Reference Store store, @Reference Clock clock) {
        this.schema = store.schema("gatherings", NoticeRegister.class);
        this.clock = clock;
    }

    @Override
    public boolean isShown(Actor actor, GatheringId gathering) {
        return schema.read(tx -> GatheringTable.find(tx, actor, gathering.word()).isPresent() && tx.sql().fetchExists(GATHERINGS_NOTICE, GATHERINGS_NOTICE.GATHERING_ID.eq(gathering.word())));
    }

    @Override
    public Written show(Actor actor, GatheringId id, boolean isShown) {
        return schema.write(actor, tx -> {
            var found = GatheringTable.find(tx, actor, id.word());
            if (found.isEmpty()) return new Written.Unknown();
            if (!WhoMay.lead(actor, found.get())) return new Written.Refused();
            int gone = tx.sql().deleteFrom(GATHERINGS_NOTICE).where(GATHERINGS_NOTICE.GATHERING_ID.eq(id.word())).execute();
            if (isShown) tx.sql().insertInto(GATHERINGS_NOTICE).set(GATHERINGS_NOTICE.GATHERING_ID, id.word()).set(GATHERINGS_NOTICE.SHOWN_BY, actor.id()).set(GATHERINGS_NOTICE.SHOWN_AT, clock.millis()).execute();
            if (gone == 1 != isShown) tx.changed(found.get().ref(), "shownToAll", String.valueOf(gone == 1), String.valueOf(isShown));
            return new Written.Done(found.get());
        });
    }

    @Override
    public List<Gathering> shown(LocalDate first, LocalDate last, int limit) {
        if (limit < 1 || limit > 1000) throw new IllegalArgumentException("limit: 1 to 1000, got " + limit);
        return schema.read(tx -> tx.sql().select(GATHERINGS_GATHERING.fields()).from(GATHERINGS_GATHERING).join(GATHERINGS_NOTICE).on(GATHERINGS_NOTICE.GATHERING_ID.eq(GATHERINGS_GATHERING.ID))
                .where(GATHERINGS_GATHERING.BINNED_AT.eq(0L), GATHERINGS_GATHERING.PUBLISHED.eq(1), GATHERINGS_GATHERING.DAY.between(first.toString(), last.toString()))
                .orderBy(GATHERINGS_GATHERING.DAY, GATHERINGS_GATHERING.ID).limit(limit).fetch(row -> GatheringTable.gathering(row.into(GATHERINGS_GATHERING))));
    }

    /** When somebody showed them to everybody, by their words; those that are not shown are absent. */
    Map<String, LocalDate> shownOn(Collection<String> gatherings) {
        return schema.read(tx -> tx.sql().selectFrom(GATHERINGS_NOTICE).where(GATHERINGS_NOTICE.GATHERING_ID.in(gatherings)).fetchMap(GATHERINGS_NOTICE.GATHERING_ID, row -> Days.of(Instant.ofEpochMilli(row.getShownAt()))));
    }
}
