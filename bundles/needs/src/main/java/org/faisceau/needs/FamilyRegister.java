// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs;

import static org.faisceau.needs.db.Tables.NEEDS_FAMILY;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Unseen;
import org.faisceau.needs.api.Families;
import org.faisceau.needs.api.Family;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.faisceau.store.api.Writing;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The nomenclatures of purchase families. */
@Component
public final class FamilyRegister implements Families {
    private final Schema schema;

    @Activate
    public FamilyRegister(@Reference Store store) {
        this.schema = store.schema("needs", FamilyRegister.class);
    }

    @Override
    public List<Family> of(Actor actor, String organisation) {
        boolean isOurs = actor.is(Role.MANAGER) || actor.is(Role.OBSERVER) && actor.belongsTo(organisation);
        if (!isOurs) return List.of();
        return schema.read(tx -> labels(tx, organisation)).entrySet().stream().map(one -> new Family(one.getKey(), one.getValue())).toList();
    }

    @Override
    public List<String> owners(Actor actor) {
        var all = schema.read(tx -> tx.sql().selectDistinct(NEEDS_FAMILY.ORGANISATION).from(NEEDS_FAMILY).orderBy(NEEDS_FAMILY.ORGANISATION).fetch(NEEDS_FAMILY.ORGANISATION));
        return all.stream().filter(one -> actor.is(Role.MANAGER) || actor.is(Role.OBSERVER) && actor.belongsTo(one)).toList();
    }

    @Override
    public boolean mayChange(Actor actor, String organisation) {
        return WhoMay.write(actor, organisation);
    }

    @Override
    public List<Saving> save(Actor actor, String organisation, List<Family> some, boolean dryRun) {
        if (!mayChange(actor, organisation)) return Collections.nCopies(some.size(), Saving.REFUSED);
        var cleaned = some.stream().map(one -> new Family(ContentRule.line(one.code()), ContentRule.line(one.label()))).toList();
        if (dryRun) return schema.read(tx -> plan(labels(tx, organisation), cleaned));
        return schema.write(actor, tx -> {
            var before = labels(tx, organisation);
            var plan = plan(before, cleaned);
            for (int at = 0; at < cleaned.size(); at++) {
                if (plan.get(at) == Saving.CREATED || plan.get(at) == Saving.CHANGED) write(tx, organisation, cleaned.get(at), before);
            }
            return plan;
        });
    }

    @Override
    public boolean remove(Actor actor, String organisation, String code) {
        return mayChange(actor, organisation) && schema.write(actor, tx -> {
            var label = labels(tx, organisation).get(code);
            if (label == null) return false;
            tx.sql().deleteFrom(NEEDS_FAMILY).where(NEEDS_FAMILY.ORGANISATION.eq(organisation), NEEDS_FAMILY.CODE.eq(code)).execute();
            tell(tx, organisation, code, "removed", label, "");
            return true;
        });
    }

    /** The last word on a code counts within one file too. */
    private static List<Saving> plan(Map<String, String> before, List<Family> some) {
        var known = new HashMap<>(before);
        var plan = new ArrayList<Saving>();
        for (var family : some) {
            boolean isOff = Unseen.is(family.code()) || Unseen.is(family.label()) || family.code().length() > CODE_MAX || family.label().length() > LABEL_MAX;
            var label = known.get(family.code());
            if (isOff) plan.add(Saving.INVALID);
            else if (label == null && known.size() >= FAMILIES_MAX) plan.add(Saving.FULL);
            else plan.add(label == null ? Saving.CREATED : label.equals(family.label()) ? Saving.SAME : Saving.CHANGED);
            if (!isOff && plan.get(plan.size() - 1) != Saving.FULL) known.put(family.code(), family.label());
        }
        return plan;
    }

    private static void write(Writing tx, String organisation, Family family, Map<String, String> before) {
        tx.sql().insertInto(NEEDS_FAMILY).set(NEEDS_FAMILY.ORGANISATION, organisation).set(NEEDS_FAMILY.CODE, family.code()).set(NEEDS_FAMILY.LABEL, family.label())
                .set(NEEDS_FAMILY.VERSION, 1).onConflict(NEEDS_FAMILY.ORGANISATION, NEEDS_FAMILY.CODE).doUpdate()
                .set(NEEDS_FAMILY.LABEL, family.label()).set(NEEDS_FAMILY.VERSION, NEEDS_FAMILY.VERSION.plus(1)).execute();
        var was = before.getOrDefault(family.code(), "");
        tell(tx, organisation, family.code(), was.isEmpty() ? "created" : "changed", was, family.label());
        before.put(family.code(), family.label());
    }

    private static void tell(Writing tx, String organisation, String code, String act, String before, String after) {
        var ref = new Ref(Family.KIND, organisation + "-" + code);
        tx.did(ref, act, "");
        tx.changed(ref, "label", before, after);
    }

    private static Map<String, String> labels(Reading tx, String organisation) {
        var labels = new TreeMap<String, String>();
        tx.sql().selectFrom(NEEDS_FAMILY).where(NEEDS_FAMILY.ORGANISATION.eq(organisation)).orderBy(NEEDS_FAMILY.CODE).limit(FAMILIES_MAX)
                .fetch().forEach(row -> labels.put(row.getCode(), row.getLabel()));
        return labels;
    }
}
