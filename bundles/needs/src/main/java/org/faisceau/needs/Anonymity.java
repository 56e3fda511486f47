// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs;

import static org.faisceau.needs.db.Tables.NEEDS_ANONYMOUS;
import static org.faisceau.needs.db.Tables.NEEDS_NEED;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.faisceau.needs.api.Content;
import org.faisceau.needs.api.Need;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Writing;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/**
 * Buyers who do not wish to be named. Their needs leave the register without the organisation and without what betrays it, so that no
 * list, page, file, answer or message can name it; and they are not found by it.
 */
final class Anonymity {
    private Anonymity() {}

    /** Needs whose buyer this actor may know. */
    static Condition known(Actor actor) {
        if (actor.is(Role.MANAGER)) return DSL.noCondition();
        var named = DSL.notExists(DSL.selectOne().from(NEEDS_ANONYMOUS).where(NEEDS_ANONYMOUS.NEED_ID.eq(NEEDS_NEED.ID)));
        return actor.organisation().isEmpty() ? named : named.or(NEEDS_NEED.ORGANISATION.eq(actor.organisation()));
    }

    /** The same needs, without the buyers that this actor may not know. */
    static Map<String, Need> masked(Reading tx, Actor actor, Map<String, Need> needs) {
        var hidden = hidden(tx, actor, needs.values().stream().collect(Collectors.toMap(Need::id, need -> need.content().organisation())));
        if (hidden.isEmpty()) return needs;
        var masked = new LinkedHashMap<String, Need>();
        needs.forEach((id, need) -> masked.put(id, hidden.contains(id) ? masked(need) : need));
        return masked;
    }

    /**
     * Which of these needs' buyers this actor may not know.
     *
     * @param organisations by need
     */
    static Set<String> hidden(Reading tx, Actor actor, Map<String, String> organisations) {
        if (actor.is(Role.MANAGER)) return Set.of();
        var others = organisations.keySet().stream().filter(need -> !actor.belongsTo(organisations.get(need))).toList();
        return others.isEmpty() ? Set.of() : of(tx, others);
    }

    /** Which of these are anonymous. */
    static Set<String> of(Reading tx, Collection<String> ids) {
        return tx.sql().select(NEEDS_ANONYMOUS.NEED_ID).from(NEEDS_ANONYMOUS).where(NEEDS_ANONYMOUS.NEED_ID.in(ids)).fetchSet(NEEDS_ANONYMOUS.NEED_ID);
    }

    static void set(Writing tx, String id, boolean isAnonymous) {
        tx.sql().deleteFrom(NEEDS_ANONYMOUS).where(NEEDS_ANONYMOUS.NEED_ID.eq(id)).execute();
        if (isAnonymous) tx.sql().insertInto(NEEDS_ANONYMOUS).set(NEEDS_ANONYMOUS.NEED_ID, id).execute();
    }

    /** The link to the consultation and the other system's identifier name the buyer too; who wrote it may be known by name. */
    private static Need masked(Need need) {
        var content = need.content();
        var without = new Content(content.kind(), content.title(), content.description(), "", content.themes(), content.cpv(), content.territory(),
                content.amount(), content.publicationOn(), content.startsOn(), content.deadline(), content.confidentiality(), content.procedure(), "");
        return new Need(need.id(), need.reference(), "", without, need.state(), "", need.createdAt(), need.changedAt(), need.version());
    }
}
