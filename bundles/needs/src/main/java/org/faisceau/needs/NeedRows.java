// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs;

import static org.faisceau.needs.db.Tables.NEEDS_DESCRIPTION;
import static org.faisceau.needs.db.Tables.NEEDS_IMPORTED;
import static org.faisceau.needs.db.Tables.NEEDS_NEED;
import static org.faisceau.needs.db.Tables.NEEDS_NEED_THEME;
import static org.faisceau.needs.db.Tables.NEEDS_STEP;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.faisceau.kernel.api.Actor;
import org.faisceau.needs.api.Content;
import org.faisceau.needs.api.Need;
import org.faisceau.needs.api.NeedState;
import org.faisceau.store.api.Writing;
import org.jooq.Record;
import org.jooq.Table;

/** Many rows at once: each statement is rendered once, then bound for every row. */
final class NeedRows {
    private NeedRows() {}

    /** A need to be recorded. */
    record Draft(String id, String externalId, Content content) {}

    static List<Need> insert(Writing tx, Actor actor, Instant now, List<Draft> drafts) {
        if (drafts.isEmpty()) return List.of();
        var references = NeedTable.references(tx, now, drafts.size());
        var needs = new ArrayList<Need>();
        for (int at = 0; at < drafts.size(); at++) {
            var draft = drafts.get(at);
            needs.add(new Need(draft.id, references.get(at), draft.externalId, NeedTable.sorted(draft.content), NeedState.DRAFT, actor.id(), now, now, 1));
        }
        insert(tx, NEEDS_NEED, needs.stream().map(need -> NeedRow.row(need, 0).intoArray()).toList());
        insert(tx, NEEDS_DESCRIPTION, needs.stream().map(NeedRows::description).toList());
        insert(tx, NEEDS_NEED_THEME, needs.stream().flatMap(need -> need.content().themes().stream().map(theme -> new Object[] {need.id(), theme})).toList());
        insert(tx, NEEDS_STEP, needs.stream().map(need -> new Object[] {need.id(), NeedState.DRAFT.name(), now.toEpochMilli(), actor.id(), ""}).toList());
        for (var need : needs) {
            tx.did(need.ref(), "created", "");
            tx.changed(need.ref(), "created", "", need.title());
        }
        return needs;
    }

    /** Keeps what another system said, by need. */
    static void remember(Writing tx, Map<String, Map<String, String>> told) {
        if (told.isEmpty()) return;
        tx.sql().deleteFrom(NEEDS_IMPORTED).where(NEEDS_IMPORTED.NEED_ID.in(told.keySet())).execute();
        insert(tx, NEEDS_IMPORTED, told.entrySet().stream().map(one -> new Object[] {one.getKey(), Merge.write(one.getValue())}).toList());
    }

    private static Object[] description(Need need) {
        var description = need.content().description();
        return new Object[] {need.id(), description.objectives(), description.expectedResults(), description.functions()};
    }

    /** @param rows values in the order of the generated columns */
    private static <R extends Record> void insert(Writing tx, Table<R> table, List<Object[]> rows) {
        if (rows.isEmpty()) return;
        var columns = table.fields();
        tx.sql().batch(tx.sql().insertInto(table).columns(columns).values(new Object[columns.length])).bind(rows.toArray(Object[][]::new)).execute();
    }
}
