// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs;

import static org.faisceau.needs.db.Tables.NEEDS_GROUP;
import static org.faisceau.needs.db.Tables.NEEDS_GROUP_MEMBER;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.faisceau.directory.api.Organisation;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Period;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Slice;
import org.faisceau.kernel.spi.Deed;
import org.faisceau.needs.api.WorkGroup;
import org.faisceau.store.api.Keyset;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Working groups opened, on the day they were. Its refs: the group and its members. */
@Component
public final class GroupDeed implements Deed {
    private final Schema schema;

    @Activate
    public GroupDeed(@Reference Store store) {
        this.schema = store.schema("needs", GroupDeed.class);
    }

    @Override
    public String word() {
        return "group-opened";
    }

    @Override
    public Slice<Done> during(Actor actor, Period period, String after, int limit) {
        if (limit < 1 || limit > SLICE_MOST) throw new IllegalArgumentException("limit: 1 to " + SLICE_MOST + ", got " + limit);
        var page = Keyset.ascending(NEEDS_GROUP.CREATED_AT, NEEDS_GROUP.ID).page(Math.min(limit, Keyset.MOST), after);
        return schema.read(tx -> {
            var rows = tx.sql().select(NEEDS_GROUP.CREATED_AT, NEEDS_GROUP.ID, NEEDS_GROUP.CREATED_BY).from(NEEDS_GROUP)
                    .where(GroupRegister.see(actor), NEEDS_GROUP.CREATED_AT.ge(begin(period.first())), NEEDS_GROUP.CREATED_AT.lt(begin(period.last().plusDays(1))), page.condition())
                    .orderBy(page.order()).limit(page.fetch()).fetch();
            var members = tx.sql().select(NEEDS_GROUP_MEMBER.GROUP_ID, NEEDS_GROUP_MEMBER.ORGANISATION).from(NEEDS_GROUP_MEMBER)
                    .where(NEEDS_GROUP_MEMBER.GROUP_ID.in(rows.getValues(NEEDS_GROUP.ID))).orderBy(NEEDS_GROUP_MEMBER.ORGANISATION)
                    .fetchGroups(NEEDS_GROUP_MEMBER.GROUP_ID, NEEDS_GROUP_MEMBER.ORGANISATION);
            return page.slice(rows, row -> done(row.value1(), row.value2(), row.value3(), NeedRow.of(members, row.value2())));
        });
    }

    private static Done done(long at, String group, String who, List<String> members) {
        var refs = new ArrayList<>(List.of(new Ref(WorkGroup.KIND, group)));
        members.forEach(member -> refs.add(new Ref(Organisation.KIND, member)));
        return new Done(Days.of(Instant.ofEpochMilli(at)), who, refs, 1);
    }

    private static long begin(LocalDate day) {
        return Days.begin(day).toEpochMilli();
    }
}
