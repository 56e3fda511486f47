// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters;

import static org.faisceau.charters.db.Tables.CHARTERS_OWNER;

import java.util.Map;
import java.util.stream.Collectors;
import org.faisceau.charters.api.Lab;
import org.faisceau.charters.api.Labs;
import org.faisceau.charters.api.Owners;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.faisceau.store.api.Writing;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who answers for obligations: a row each, kept when nobody does any more. */
@Component
public final class OwnerRegister implements Owners {
    private static final Owner NOBODY = new Owner("", 0);
    private final Schema schema;

    @Activate
    public OwnerRegister(@Reference Store store) {
        this.schema = store.schema("charters", OwnerRegister.class);
    }

    @Override
    public Map<String, Owner> of(Actor actor, String lab) {
        return schema.read(tx -> LabTable.find(tx, actor, lab).isEmpty() ? Map.<String, Owner>of() : all(tx, lab)).entrySet().stream().filter(one -> !one.getValue().name().isEmpty())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public Owning own(Actor actor, String lab, String obligation, int seenVersion, String name) {
        var written = name.strip();
        if (written.length() > Labs.LINE_MAX) throw new IllegalArgumentException("name: at most " + Labs.LINE_MAX + " characters, got " + written.length());
        return schema.write(actor, tx -> {
            if (LabTable.find(tx, actor, lab).isEmpty() || Obligations.find(obligation).isEmpty()) return new Owning.Unknown();
            if (!WhoMay.lead(actor)) return new Owning.Refused();
            var before = all(tx, lab).getOrDefault(obligation, NOBODY);
            if (before.name().equals(written)) return new Owning.Done();
            boolean isSeen = before.version() == seenVersion || before.name().isEmpty() && seenVersion == 0;
            if (!isSeen || !put(tx, lab, obligation, before.version(), written)) return new Owning.Lost(before);
            var ref = new Ref(Lab.KIND, lab);
            tx.did(ref, "owner", "");
            Difference.tell(tx, ref, "owner." + obligation, before.name(), written);
            return new Owning.Done();
        });
    }

    private static Map<String, Owner> all(Reading tx, String lab) {
        return tx.sql().selectFrom(CHARTERS_OWNER).where(CHARTERS_OWNER.LAB_ID.eq(lab)).fetch().stream()
                .collect(Collectors.toMap(row -> row.getObligation(), row -> new Owner(row.getOwner(), row.getVersion())));
    }

    /** False where somebody was faster. */
    private static boolean put(Writing tx, String lab, String obligation, int seenVersion, String name) {
        if (seenVersion == 0) {
            return tx.sql().insertInto(CHARTERS_OWNER, CHARTERS_OWNER.LAB_ID, CHARTERS_OWNER.OBLIGATION, CHARTERS_OWNER.OWNER, CHARTERS_OWNER.VERSION).values(lab, obligation, name, 1).onConflictDoNothing().execute() == 1;
        }
        return tx.sql().update(CHARTERS_OWNER).set(CHARTERS_OWNER.OWNER, name).set(CHARTERS_OWNER.VERSION, seenVersion + 1)
                .where(CHARTERS_OWNER.LAB_ID.eq(lab), CHARTERS_OWNER.OBLIGATION.eq(obligation), CHARTERS_OWNER.VERSION.eq(seenVersion)).execute() == 1;
    }
}
