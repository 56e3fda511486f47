// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs;

import static org.faisceau.needs.db.Tables.NEEDS_GROUP;
import static org.faisceau.needs.db.Tables.NEEDS_GROUP_MEMBER;
import static org.faisceau.needs.db.Tables.NEEDS_GROUP_NEED;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.needs.api.WorkGroup;
import org.faisceau.needs.db.tables.records.NeedsGroupRecord;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Writing;

/** Working groups in rows. */
final class GroupTable {
    private GroupTable() {}

    static Optional<WorkGroup> find(Reading tx, String id) {
        return Optional.ofNullable(groups(tx, List.of(id)).get(id));
    }

    /** In the order asked for, each with all its needs. */
    static Map<String, WorkGroup> groups(Reading tx, Collection<String> ids) {
        var members = tx.sql().select(NEEDS_GROUP_MEMBER.GROUP_ID, NEEDS_GROUP_MEMBER.ORGANISATION).from(NEEDS_GROUP_MEMBER)
                .where(NEEDS_GROUP_MEMBER.GROUP_ID.in(ids)).fetchGroups(NEEDS_GROUP_MEMBER.GROUP_ID, NEEDS_GROUP_MEMBER.ORGANISATION);
        var needs = tx.sql().select(NEEDS_GROUP_NEED.GROUP_ID, NEEDS_GROUP_NEED.NEED_ID).from(NEEDS_GROUP_NEED)
                .where(NEEDS_GROUP_NEED.GROUP_ID.in(ids)).fetchGroups(NEEDS_GROUP_NEED.GROUP_ID, NEEDS_GROUP_NEED.NEED_ID);
        var found = tx.sql().selectFrom(NEEDS_GROUP).where(NEEDS_GROUP.ID.in(ids)).fetchMap(NEEDS_GROUP.ID);
        var groups = new LinkedHashMap<String, WorkGroup>();
        for (var id : ids) {
            var row = found.get(id);
            if (row != null) groups.put(id, group(row, NeedRow.of(members, id), NeedRow.of(needs, id)));
        }
        return groups;
    }

    static void insert(Writing tx, Actor actor, WorkGroup group) {
        var terms = group.terms();
        tx.sql().insertInto(NEEDS_GROUP).set(new NeedsGroupRecord(group.id(), terms.name(), terms.kind().name(), terms.theme(), terms.description(), Days.write(terms.startsOn()),
                Days.write(terms.endsOn()), 0, actor.id(), group.changedAt().toEpochMilli(), group.changedAt().toEpochMilli(), group.version(), "", 0L)).execute();
        members(tx, group);
    }

    /** Its next version; false where somebody was faster. */
    static boolean update(Writing tx, WorkGroup group) {
        var terms = group.terms();
        int written = tx.sql().update(NEEDS_GROUP).set(NEEDS_GROUP.NAME, terms.name()).set(NEEDS_GROUP.KIND, terms.kind().name()).set(NEEDS_GROUP.THEME, terms.theme())
                .set(NEEDS_GROUP.DESCRIPTION, terms.description()).set(NEEDS_GROUP.STARTS_ON, Days.write(terms.startsOn())).set(NEEDS_GROUP.ENDS_ON, Days.write(terms.endsOn()))
                .set(NEEDS_GROUP.CLOSED, group.isClosed() ? 1 : 0).set(NEEDS_GROUP.CHANGED_AT, group.changedAt().toEpochMilli()).set(NEEDS_GROUP.VERSION, group.version())
                .where(NEEDS_GROUP.ID.eq(group.id()), NEEDS_GROUP.VERSION.eq(group.version() - 1)).execute();
        if (written == 0) return false;
        tx.sql().deleteFrom(NEEDS_GROUP_MEMBER).where(NEEDS_GROUP_MEMBER.GROUP_ID.eq(group.id())).execute();
        members(tx, group);
        return true;
    }

    static void put(Writing tx, String group, String need, boolean isIn) {
        tx.sql().deleteFrom(NEEDS_GROUP_NEED).where(NEEDS_GROUP_NEED.GROUP_ID.eq(group), NEEDS_GROUP_NEED.NEED_ID.eq(need)).execute();
        if (isIn) tx.sql().insertInto(NEEDS_GROUP_NEED).set(NEEDS_GROUP_NEED.GROUP_ID, group).set(NEEDS_GROUP_NEED.NEED_ID, need).execute();
    }

    private static void members(Writing tx, WorkGroup group) {
        for (var member : group.terms().members()) {
            tx.sql().insertInto(NEEDS_GROUP_MEMBER).set(NEEDS_GROUP_MEMBER.GROUP_ID, group.id()).set(NEEDS_GROUP_MEMBER.ORGANISATION, member).execute();
        }
    }

    private static WorkGroup group(NeedsGroupRecord row, List<String> members, List<String> needs) {
        var terms = new WorkGroup.Terms(row.getName(), WorkGroup.Kind.valueOf(row.getKind()), row.getTheme(), row.getDescription(), Days.read(row.getStartsOn()),
                Days.read(row.getEndsOn()), new HashSet<>(members));
        return new WorkGroup(row.getId(), terms, new HashSet<>(needs), 0, row.getClosed() == 1, Instant.ofEpochMilli(row.getChangedAt()), row.getVersion());
    }
}
