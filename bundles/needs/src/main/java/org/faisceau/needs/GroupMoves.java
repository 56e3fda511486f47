// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs;

import static org.faisceau.needs.db.Tables.NEEDS_GROUP;
import static org.faisceau.needs.db.Tables.NEEDS_GROUP_MEMBER;

import java.util.List;
import org.faisceau.kernel.api.Ref;
import org.faisceau.needs.api.WorkGroup;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Writing;
import org.jooq.impl.DSL;

/** Places in working groups that follow an organisation that was merged, named {@code group:} with the group. One that both have stays. */
final class GroupMoves {
    private static final String MEMBER = "group:";

    private GroupMoves() {}

    static List<String> found(Reading tx, String from, String to) {
        var other = NEEDS_GROUP_MEMBER.as("other");
        return tx.sql().select(NEEDS_GROUP_MEMBER.GROUP_ID).from(NEEDS_GROUP_MEMBER)
                .where(NEEDS_GROUP_MEMBER.ORGANISATION.eq(from), DSL.notExists(DSL.selectOne().from(other)
                        .where(other.GROUP_ID.eq(NEEDS_GROUP_MEMBER.GROUP_ID), other.ORGANISATION.eq(to))))
                .orderBy(NEEDS_GROUP_MEMBER.GROUP_ID).fetch(row -> MEMBER + row.value1());
    }

    /** False where that word names no place in a group. */
    static boolean put(Writing tx, String word, String from, String to) {
        if (!word.startsWith(MEMBER)) return false;
        var group = word.substring(MEMBER.length());
        int moved = tx.sql().update(NEEDS_GROUP_MEMBER).set(NEEDS_GROUP_MEMBER.ORGANISATION, to)
                .where(NEEDS_GROUP_MEMBER.GROUP_ID.eq(group), NEEDS_GROUP_MEMBER.ORGANISATION.eq(from)).execute();
        if (moved == 1) {
            tx.sql().update(NEEDS_GROUP).set(NEEDS_GROUP.VERSION, NEEDS_GROUP.VERSION.plus(1)).where(NEEDS_GROUP.ID.eq(group)).execute();
            tx.changed(new Ref(WorkGroup.KIND, group), "groupMembers", from, to);
        }
        return true;
    }
}
