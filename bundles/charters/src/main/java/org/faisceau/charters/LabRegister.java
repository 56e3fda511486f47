// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters;

import static org.faisceau.charters.db.Tables.CHARTERS_LAB;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.faisceau.charters.api.Lab;
import org.faisceau.charters.api.Labs;
import org.faisceau.directory.api.Organisation;
import org.faisceau.directory.api.OrganisationKind;
import org.faisceau.directory.api.Organisations;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ids;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.faisceau.store.api.Writing;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The table of Living-Labs: transactions and who may. */
@Component
public final class LabRegister implements Labs {
    private final Schema schema;
    private final Clock clock;
    private final Ids ids;
    private final Organisations organisations;

    @Activate
    public LabRegister(@Reference Store store, @Reference Clock clock, @Reference Ids ids, @Reference Organisations organisations) {
        this.schema = store.schema("charters", LabRegister.class);
        this.clock = clock;
        this.ids = ids;
        this.organisations = organisations;
    }

    @Override
    public List<Lab> list(Actor actor) {
        return schema.read(tx -> tx.sql().selectFrom(CHARTERS_LAB).where(WhoMay.see(actor), CHARTERS_LAB.BINNED_AT.eq(0L)).orderBy(CHARTERS_LAB.NAME_SORT, CHARTERS_LAB.ID).limit(MOST).fetch(LabTable::lab));
    }

    @Override
    public Optional<Lab> find(Actor actor, String id) {
        return schema.read(tx -> LabTable.find(tx, actor, id));
    }

    @Override
    public Saving add(Actor actor, Lab.Content content) {
        if (!mayLead(actor)) return new Saving.Refused();
        if (!isBorne(content)) return new Saving.Invalid("bearer", "lab.unknownBearer");
        var lab = new Lab(ids.next(), content, Instant.ofEpochMilli(clock.millis()), 1);
        return schema.write(actor, tx -> {
            if (tx.sql().fetchCount(CHARTERS_LAB) >= MOST) return new Saving.Invalid("name", "lab.tooMany");
            LabTable.insert(tx, actor, lab);
            tx.did(lab.ref(), "created", "");
            tx.changed(lab.ref(), "created", "", lab.name());
            return new Saving.Saved(lab);
        });
    }

    @Override
    public Saving change(Actor actor, String id, int seenVersion, Lab.Content content) {
        boolean isBorne = isBorne(content);
        return schema.write(actor, tx -> LabTable.find(tx, actor, id).<Saving>map(before -> {
            if (!mayLead(actor)) return new Saving.Refused();
            if (!isBorne && !content.bearer().equals(before.content().bearer())) return new Saving.Invalid("bearer", "lab.unknownBearer");
            if (before.version() != seenVersion) return new Saving.Lost(before);
            if (before.content().equals(content)) return new Saving.Saved(before);
            var after = new Lab(id, content, before.createdAt(), seenVersion + 1);
            if (!LabTable.update(tx, after)) return new Saving.Lost(before);
            tell(tx, before, content);
            return new Saving.Saved(after);
        }).orElse(new Saving.Unknown()));
    }

    @Override
    public Saving bin(Actor actor, String id, int seenVersion) {
        return schema.write(actor, tx -> LabTable.find(tx, actor, id).<Saving>map(before -> {
            if (!mayLead(actor)) return new Saving.Refused();
            if (before.version() != seenVersion) return new Saving.Lost(before);
            if (LabTable.isUsed(tx, id)) return new Saving.Invalid("name", "lab.inUse");
            return LabBin.put(tx, actor, before, Instant.ofEpochMilli(clock.millis())) ? new Saving.Saved(before) : new Saving.Lost(before);
        }).orElse(new Saving.Unknown()));
    }

    private static void tell(Writing tx, Lab lab, Lab.Content after) {
        var before = lab.content();
        Difference.tell(tx, lab.ref(), "name", before.name(), after.name());
        Difference.tell(tx, lab.ref(), "bearer", before.bearer(), after.bearer());
        Difference.tell(tx, lab.ref(), "placeKind", before.placeKind().name(), after.placeKind().name());
        Difference.tell(tx, lab.ref(), "address", before.address(), after.address());
        tx.changed(lab.ref(), "surface", String.valueOf(before.surface()), String.valueOf(after.surface()));
        Difference.tell(tx, lab.ref(), "equipment", before.equipment(), after.equipment());
        Difference.tell(tx, lab.ref(), "contact", before.contact(), after.contact());
        Difference.tell(tx, lab.ref(), "programme", before.programme(), after.programme());
        Difference.tell(tx, lab.ref(), "identity", before.identity(), after.identity());
    }

    @Override
    public boolean mayLead(Actor actor) {
        return WhoMay.lead(actor);
    }

    /** By a public body, or by an association that carries it for one. */
    private boolean isBorne(Lab.Content content) {
        return organisations.find(Actor.system(), content.bearer()).map(Organisation::kind).filter(kind -> kind.isPublic() || kind == OrganisationKind.ASSOCIATION).isPresent();
    }
}
