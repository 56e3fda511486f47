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
import java.util.Set;
import org.faisceau.kernel.api.Actor;
import org.faisceau.needs.api.Content;
import org.faisceau.needs.api.Description;
import org.faisceau.needs.api.Need;
import org.faisceau.needs.api.NeedState;
import org.faisceau.store.api.Writing;

/** Many needs at once. */
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
        tx.insert(NEEDS_NEED, needs.stream().map(need -> NeedRow.values(need, 0)).toList());
        tx.insert(NEEDS_DESCRIPTION, needs.stream().filter(need -> !need.content().description().equals(Description.none())).map(NeedRows::description).toList());
        tx.insert(NEEDS_NEED_THEME, needs.stream().flatMap(need -> need.content().themes().stream().map(theme -> new Object[] {need.id(), theme})).toList());
        tx.insert(NEEDS_STEP, needs.stream().map(need -> new Object[] {need.id(), NeedState.DRAFT.name(), now.toEpochMilli(), actor.id(), ""}).toList());
        for (var need : needs) {
            var ref = need.ref();
            tx.did(ref, "created", "");
            tx.changed(ref, "created", "", need.title());
        }
        return needs;
    }

    /**
     * Keeps what another system said, by need.
     *
     * @param known needs of which something may be kept already
     */
    static void remember(Writing tx, Map<String, Map<String, String>> told, Set<String> known) {
        if (!known.isEmpty()) tx.sql().deleteFrom(NEEDS_IMPORTED).where(NEEDS_IMPORTED.NEED_ID.in(known)).execute();
        tx.insert(NEEDS_IMPORTED, told.entrySet().stream().map(one -> new Object[] {one.getKey(), Merge.write(one.getValue())}).toList());
    }

    private static Object[] description(Need need) {
        var description = need.content().description();
        return new Object[] {need.id(), description.objectives(), description.expectedResults(), description.functions()};
    }
}
