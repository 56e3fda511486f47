// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs;

import static org.faisceau.needs.db.Tables.NEEDS_COUNTER;
import static org.faisceau.needs.db.Tables.NEEDS_DESCRIPTION;
import static org.faisceau.needs.db.Tables.NEEDS_NEED;
import static org.faisceau.needs.db.Tables.NEEDS_NEED_THEME;
import static org.faisceau.needs.db.Tables.NEEDS_STEP;
import static org.faisceau.needs.db.Tables.NEEDS_THEME;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.needs.api.Content;
import org.faisceau.needs.api.Description;
import org.faisceau.needs.api.Need;
import org.faisceau.needs.api.NeedState;
import org.faisceau.needs.db.tables.records.NeedsNeedRecord;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Writing;

/** The rows of needs, for the registers of this bundle: within a transaction of theirs. */
final class NeedTable {
    private NeedTable() {}

    /** The needs of these rows, by identifier, in their order. */
    static Map<String, Need> needs(Reading tx, List<NeedsNeedRecord> rows) {
        var ids = rows.stream().map(NeedsNeedRecord::getId).toList();
        if (ids.isEmpty()) return Map.of();
        var descriptions = tx.sql().selectFrom(NEEDS_DESCRIPTION).where(NEEDS_DESCRIPTION.NEED_ID.in(ids))
                .fetchMap(NEEDS_DESCRIPTION.NEED_ID, NeedRow::description);
        var themes = tx.sql().select(NEEDS_NEED_THEME.NEED_ID, NEEDS_NEED_THEME.THEME_ID).from(NEEDS_NEED_THEME)
                .where(NEEDS_NEED_THEME.NEED_ID.in(ids)).orderBy(NEEDS_NEED_THEME.THEME_ID)
                .fetchGroups(NEEDS_NEED_THEME.NEED_ID, NEEDS_NEED_THEME.THEME_ID);
        var needs = new LinkedHashMap<String, Need>();
        for (var row : rows) {
            needs.put(row.getId(), NeedRow.need(row, descriptions.getOrDefault(row.getId(), Description.none()), NeedRow.of(themes, row.getId())));
        }
        return needs;
    }

    /** A new draft. */
    static Need insert(Writing tx, Actor actor, Instant now, String id, String externalId, Content content, String reason) {
        var reference = references(tx, now, 1).get(0);
        var need = new Need(id, reference, externalId, sorted(content), NeedState.DRAFT, actor.id(), now, now, 1);
        tx.sql().insertInto(NEEDS_NEED).set(NeedRow.row(need, 0)).execute();
        if (!content.description().equals(Description.none())) describe(tx, id, content.description());
        themes(tx, id, content.themes());
        step(tx, id, NeedState.DRAFT, now, actor, "");
        tx.did(need.ref(), "created", reason);
        tx.changed(need.ref(), "created", "", content.title());
        return need;
    }

    /** The need with other content; empty where somebody was faster. */
    static Optional<Need> update(Writing tx, Need before, Content content, Instant now) {
        var after = new Need(before.id(), before.reference(), before.externalId(), sorted(content), before.state(), before.createdBy(),
                before.createdAt(), now, before.version() + 1);
        if (!write(tx, after, before.version(), wasPublished(tx, before))) return Optional.empty();
        if (!before.content().description().equals(content.description())) describe(tx, before.id(), content.description());
        if (!before.content().themes().equals(after.content().themes())) {
            tx.sql().deleteFrom(NEEDS_NEED_THEME).where(NEEDS_NEED_THEME.NEED_ID.eq(before.id())).execute();
            themes(tx, before.id(), content.themes());
        }
        Opening.end(tx, before, after);
        NeedChanges.tell(tx, before.ref(), before.content(), after.content());
        return Optional.of(after);
    }

    /** The need one step on; empty where somebody was faster. */
    static Optional<Need> move(Writing tx, Actor actor, Need before, NeedState to, String reason, Instant now) {
        var after = new Need(before.id(), before.reference(), before.externalId(), before.content(), to, before.createdBy(),
                before.createdAt(), now, before.version() + 1);
        if (!write(tx, after, before.version(), wasPublished(tx, before))) return Optional.empty();
        step(tx, before.id(), to, now, actor, reason);
        tx.did(before.ref(), to.name().toLowerCase(Locale.ROOT).replace('_', '-'), reason);
        tx.changed(before.ref(), "state", before.state().name(), to.name());
        return Optional.of(after);
    }

    /** The need one step back; the caller has just read it in this transaction. */
    static Need takeBack(Writing tx, Need before, NeedState to, Instant now) {
        tx.sql().deleteFrom(NEEDS_STEP).where(NEEDS_STEP.NEED_ID.eq(before.id()), NEEDS_STEP.STATE.eq(before.state().name())).execute();
        var after = new Need(before.id(), before.reference(), before.externalId(), before.content(), to, before.createdBy(),
                before.createdAt(), now, before.version() + 1);
        if (!write(tx, after, before.version(), wasPublished(tx, before))) throw new IllegalStateException("lost within a transaction: need " + before.id());
        Opening.end(tx, before, after);
        tx.did(before.ref(), "taken-back", "");
        tx.changed(before.ref(), "state", before.state().name(), to.name());
        return after;
    }

    static void step(Writing tx, String id, NeedState state, Instant at, Actor actor, String reason) {
        tx.sql().insertInto(NEEDS_STEP).set(NEEDS_STEP.NEED_ID, id).set(NEEDS_STEP.STATE, state.name())
                .set(NEEDS_STEP.AT, at.toEpochMilli()).set(NEEDS_STEP.ACTOR, actor.id()).set(NEEDS_STEP.REASON, reason).execute();
    }

    /** Fresh references, in order. */
    static List<String> references(Writing tx, Instant now, int count) {
        int year = now.atZone(Days.PARIS).getYear();
        tx.sql().insertInto(NEEDS_COUNTER).set(NEEDS_COUNTER.YEAR, year).set(NEEDS_COUNTER.LAST, count)
                .onConflict(NEEDS_COUNTER.YEAR).doUpdate().set(NEEDS_COUNTER.LAST, NEEDS_COUNTER.LAST.plus(count)).execute();
        // Not "returning": on SQLite jOOQ finds no row where the conflict was met.
        int last = tx.sql().select(NEEDS_COUNTER.LAST).from(NEEDS_COUNTER).where(NEEDS_COUNTER.YEAR.eq(year)).fetchSingle(NEEDS_COUNTER.LAST);
        return IntStream.rangeClosed(last - count + 1, last).mapToObj(number -> reference(year, number)).toList();
    }

    private static String reference(int year, int number) {
        var digits = Integer.toString(number);
        return "B-" + year + "-" + "0".repeat(Math.max(0, 3 - digits.length())) + digits;
    }

    /** A need without long texts has no row of them until it gets one: an import brings few. */
    private static void describe(Writing tx, String id, Description description) {
        var texts = Map.of(
                NEEDS_DESCRIPTION.OBJECTIVES, description.objectives(),
                NEEDS_DESCRIPTION.EXPECTED_RESULTS, description.expectedResults(),
                NEEDS_DESCRIPTION.FUNCTIONS, description.functions());
        tx.sql().insertInto(NEEDS_DESCRIPTION).set(NEEDS_DESCRIPTION.NEED_ID, id).set(texts)
                .onConflict(NEEDS_DESCRIPTION.NEED_ID).doUpdate().set(texts).execute();
    }

    /** Themes without doubles, in their stored order. */
    static Content sorted(Content content) {
        return content.withThemes(content.themes().stream().distinct().sorted().toList());
    }

    private static boolean write(Writing tx, Need after, int seenVersion, boolean wasPublished) {
        var row = NeedRow.row(after, WhoMay.visibleTo(after.state(), after.content().confidentiality(), wasPublished));
        return tx.sql().update(NEEDS_NEED).set(row).where(NEEDS_NEED.ID.eq(after.id()), NEEDS_NEED.VERSION.eq(seenVersion)).execute() == 1;
    }

    /** Identifiers of all themes, retired ones included. */
    static Set<String> themeIds(Reading tx) {
        return tx.sql().select(NEEDS_THEME.ID).from(NEEDS_THEME).fetchSet(NEEDS_THEME.ID);
    }

    static boolean wasPublished(Reading tx, Need need) {
        return !published(tx, List.of(need.id())).isEmpty();
    }

    /** Which of these were published at any time. */
    static Set<String> published(Reading tx, Collection<String> ids) {
        return tx.sql().select(NEEDS_STEP.NEED_ID).from(NEEDS_STEP).where(NEEDS_STEP.NEED_ID.in(ids), NEEDS_STEP.STATE.eq(NeedState.PUBLISHED.name())).fetchSet(NEEDS_STEP.NEED_ID);
    }

    private static void themes(Writing tx, String id, List<String> themes) {
        for (var theme : themes.stream().distinct().toList()) {
            tx.sql().insertInto(NEEDS_NEED_THEME).set(NEEDS_NEED_THEME.NEED_ID, id).set(NEEDS_NEED_THEME.THEME_ID, theme).execute();
        }
    }
}
