// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs;

import static org.faisceau.needs.db.Tables.NEEDS_DETAIL;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.faisceau.kernel.api.Actor;
import org.faisceau.needs.api.Constraints;
import org.faisceau.needs.api.Detail;
import org.faisceau.needs.api.Details;
import org.faisceau.needs.api.Need;
import org.faisceau.needs.api.Needs;
import org.faisceau.needs.db.tables.records.NeedsDetailRecord;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The details of needs, and who is told of department, leader and family. */
@Component
public final class DetailRegister implements Details {
    private final Schema schema;
    private final Needs needs;

    @Activate
    public DetailRegister(@Reference Store store, @Reference Needs needs) {
        this.schema = store.schema("needs", DetailRegister.class);
        this.needs = needs;
    }

    @Override
    public Optional<Detail> find(Actor actor, String id) {
        return needs.find(actor, id).map(need -> {
            var whole = schema.read(tx -> find(tx, id));
            return needs.mayReadHistory(actor, need) ? whole : masked(whole);
        });
    }

    @Override
    public Map<String, Detail> findAll(Actor actor, Collection<String> ids) {
        if (ids.isEmpty()) return Map.of();
        var seen = needs.findAll(actor, ids);
        var written = schema.read(tx -> findAll(tx, seen.keySet()));
        var all = new HashMap<String, Detail>();
        seen.forEach((id, need) -> {
            var whole = written.getOrDefault(id, Detail.none());
            all.put(id, needs.mayReadHistory(actor, need) ? whole : masked(whole));
        });
        return all;
    }

    @Override
    public Changing change(Actor actor, String id, int seenVersion, Detail typed) {
        var wanted = DetailRule.cleaned(typed, seenVersion + 1);
        var fault = faults(typed).stream().findFirst();
        return schema.write(actor, tx -> {
            var found = needs.find(actor, id);
            if (found.isEmpty()) return new Changing.Unknown();
            var need = found.get();
            if (!needs.mayChange(actor, need)) return new Changing.Refused();
            if (fault.isPresent()) return fault.get();
            var before = find(tx, id);
            if (before.version() != seenVersion) return new Changing.Lost(before);
            var told = DetailRule.changes(before, wanted);
            if (told.isEmpty()) return new Changing.Done(before);
            boolean isWritten = seenVersion == 0
                    ? tx.sql().insertInto(NEEDS_DETAIL).set(row(need, wanted)).onConflictDoNothing().execute() == 1
                    : tx.sql().update(NEEDS_DETAIL).set(row(need, wanted)).where(NEEDS_DETAIL.NEED_ID.eq(id), NEEDS_DETAIL.VERSION.eq(seenVersion)).execute() == 1;
            if (!isWritten) return new Changing.Lost(find(tx, id));
            Anonymity.set(tx, id, wanted.isAnonymous());
            told.forEach((field, values) -> tx.changed(need.ref(), field, values.get(0), values.get(1)));
            return new Changing.Done(wanted);
        });
    }

    @Override
    public List<Changing.Invalid> faults(Detail typed) {
        return DetailRule.faults(DetailRule.cleaned(typed, 0)).stream().map(one -> new Changing.Invalid(one.field(), one.key())).toList();
    }

    /** Without who asks. */
    private static Detail masked(Detail whole) {
        return new Detail(whole.requirements(), whole.constraints(), "", "", "", whole.isAnonymous(), whole.version());
    }

    private static Map<String, Detail> findAll(Reading tx, Collection<String> ids) {
        var anonymous = Anonymity.of(tx, ids);
        return tx.sql().selectFrom(NEEDS_DETAIL).where(NEEDS_DETAIL.NEED_ID.in(ids)).fetchMap(NEEDS_DETAIL.NEED_ID, row -> detail(row, anonymous.contains(row.getNeedId())));
    }

    private static Detail find(Reading tx, String id) {
        boolean isAnonymous = Anonymity.of(tx, Set.of(id)).contains(id);
        return tx.sql().selectFrom(NEEDS_DETAIL).where(NEEDS_DETAIL.NEED_ID.eq(id)).fetchOptional(row -> detail(row, isAnonymous)).orElse(Detail.none());
    }

    private static Detail detail(NeedsDetailRecord row, boolean isAnonymous) {
        var requirements = row.getRequirements().isEmpty() ? List.<String>of() : Arrays.asList(row.getRequirements().split("\n"));
        return new Detail(requirements, new Constraints(row.getTimeLimit(), row.getBudget(), row.getSecurity(), row.getNegotiates()),
                row.getDepartment(), row.getLeader(), row.getFamily(), isAnonymous, row.getVersion());
    }

    private static NeedsDetailRecord row(Need need, Detail detail) {
        var constraints = detail.constraints();
        return new NeedsDetailRecord(need.id(), String.join("\n", detail.requirements()), constraints.timeLimit(), constraints.budget(),
                constraints.security(), constraints.negotiates(), detail.department(), detail.leader(), detail.family(), detail.version());
    }
}
