// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings;

import static org.faisceau.gatherings.db.Tables.GATHERINGS_COUNTER;
import static org.faisceau.gatherings.db.Tables.GATHERINGS_GATHERING;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.faisceau.gatherings.api.Gathering;
import org.faisceau.gatherings.api.Gathering.Content;
import org.faisceau.gatherings.api.Gathering.Expected;
import org.faisceau.gatherings.api.GatheringId;
import org.faisceau.gatherings.api.GatheringState;
import org.faisceau.gatherings.db.tables.records.GatheringsGatheringRecord;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.SortKey;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Writing;

/** Gatherings in rows, within a transaction of a register. */
final class GatheringTable {
    private GatheringTable() {}

    static Gathering gathering(GatheringsGatheringRecord row) {
        var expected = new Expected(row.getAuthorities(), row.getCompanies(), row.getMentors(), row.getFacilitators(), row.getOthers());
        var content = new Content(row.getTitle(), row.getAbout(), row.getFormat(), LocalDate.parse(row.getDay()), LocalTime.parse(row.getBegins()), LocalTime.parse(row.getEnds()),
                row.getPlace(), row.getTheme(), row.getOwner(), expected);
        return new Gathering(new GatheringId(row.getId()), row.getReference(), content, GatheringState.valueOf(row.getState()), row.getReason(), row.getPublished() == 1, row.getCreatedBy(),
                Instant.ofEpochMilli(row.getCreatedAt()), Instant.ofEpochMilli(row.getChangedAt()), row.getVersion());
    }

    /** Outside the bin and read by this actor. */
    static Optional<Gathering> find(Reading tx, Actor actor, String id) {
        return tx.sql().selectFrom(GATHERINGS_GATHERING).where(GATHERINGS_GATHERING.ID.eq(id)).and(WhoMay.see(actor)).fetchOptional(GatheringTable::gathering);
    }

    static Gathering insert(Writing tx, Actor actor, String id, Content content, GatheringState state, Instant now) {
        var table = GATHERINGS_GATHERING;
        var gathering = new Gathering(new GatheringId(id), reference(tx, content.day().getYear()), content, state, "", state.isOver(), actor.id(), now, now, 1);
        tx.sql().insertInto(table).set(row(content)).set(table.ID, id).set(table.REFERENCE, gathering.reference()).set(table.STATE, state.name()).set(table.REASON, "")
                .set(table.PUBLISHED, gathering.isPublished() ? 1 : 0).set(table.CREATED_BY, actor.id()).set(table.CREATED_AT, now.toEpochMilli()).set(table.CHANGED_AT, now.toEpochMilli())
                .set(table.BINNED_AT, 0L).set(table.BINNED_BY, "").set(table.VERSION, 1).execute();
        tx.did(gathering.ref(), "created", "");
        tx.changed(gathering.ref(), "created", "", content.title());
        return gathering;
    }

    /** With other words; empty where somebody was faster. */
    static Optional<Gathering> change(Writing tx, Gathering before, Content content, Instant now) {
        int changed = tx.sql().update(GATHERINGS_GATHERING).set(row(content)).set(GATHERINGS_GATHERING.CHANGED_AT, now.toEpochMilli()).set(GATHERINGS_GATHERING.VERSION, before.version() + 1)
                .where(GATHERINGS_GATHERING.ID.eq(before.id().word()), GATHERINGS_GATHERING.VERSION.eq(before.version())).execute();
        if (changed == 0) return Optional.empty();
        var was = told(before.content());
        told(content).forEach((field, after) -> {
            if (!after.equals(was.get(field))) tx.changed(before.ref(), field, was.get(field), after);
        });
        return Optional.of(get(tx, before.id().word()));
    }

    /** In another state; empty where somebody was faster. */
    static Optional<Gathering> move(Writing tx, Gathering before, GatheringState to, String reason, Instant now) {
        var table = GATHERINGS_GATHERING;
        boolean isPublished = to != GatheringState.PLANNED && (before.isPublished() || to == GatheringState.OPEN);
        int moved = tx.sql().update(table).set(table.STATE, to.name()).set(table.REASON, reason).set(table.PUBLISHED, isPublished ? 1 : 0).set(table.CHANGED_AT, now.toEpochMilli())
                .set(table.VERSION, before.version() + 1).where(table.ID.eq(before.id().word()), table.VERSION.eq(before.version())).execute();
        if (moved == 0) return Optional.empty();
        tx.did(before.ref(), to.name().toLowerCase(Locale.ROOT), reason);
        tx.changed(before.ref(), "state", before.state().name(), to.name());
        return Optional.of(get(tx, before.id().word()));
    }

    private static Gathering get(Reading tx, String id) {
        return gathering(tx.sql().selectFrom(GATHERINGS_GATHERING).where(GATHERINGS_GATHERING.ID.eq(id)).fetchSingle());
    }

    private static GatheringsGatheringRecord row(Content content) {
        var row = new GatheringsGatheringRecord();
        row.setTitle(content.title());
        row.setTitleSort(SortKey.of(content.title()));
        row.setAbout(content.about());
        row.setFormat(content.format());
        row.setDay(content.day().toString());
        row.setBegins(content.from().toString());
        row.setEnds(content.until().toString());
        row.setPlace(content.place());
        row.setPlaceSort(SortKey.of(content.place()));
        row.setTheme(content.theme());
        row.setOwner(content.owner());
        row.setAuthorities(content.expected().authorities());
        row.setCompanies(content.expected().companies());
        row.setMentors(content.expected().mentors());
        row.setFacilitators(content.expected().facilitators());
        row.setOthers(content.expected().others());
        return row;
    }

    private static Map<String, String> told(Content content) {
        var people = content.expected();
        var told = new LinkedHashMap<String, String>();
        told.put("title", content.title());
        told.put("about", content.about());
        told.put("format", content.format());
        told.put("day", content.day().toString());
        told.put("from", content.from().toString());
        told.put("until", content.until().toString());
        told.put("place", content.place());
        told.put("theme", content.theme());
        told.put("owner", content.owner());
        told.put("expected", people.authorities() + " " + people.companies() + " " + people.mentors() + " " + people.facilitators() + " " + people.others());
        return told;
    }

    private static String reference(Writing tx, int year) {
        tx.sql().insertInto(GATHERINGS_COUNTER).set(GATHERINGS_COUNTER.YEAR, year).set(GATHERINGS_COUNTER.LAST, 1)
                .onConflict(GATHERINGS_COUNTER.YEAR).doUpdate().set(GATHERINGS_COUNTER.LAST, GATHERINGS_COUNTER.LAST.plus(1)).execute();
        int last = tx.sql().select(GATHERINGS_COUNTER.LAST).from(GATHERINGS_COUNTER).where(GATHERINGS_COUNTER.YEAR.eq(year)).fetchSingle(GATHERINGS_COUNTER.LAST);
        var digits = Integer.toString(last);
        return "GA-" + year + "-" + "0".repeat(Math.max(0, 3 - digits.length())) + digits;
    }
}
