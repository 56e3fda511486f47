// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters;

import static org.faisceau.charters.db.Tables.CHARTERS_CHARTER;
import static org.faisceau.charters.db.Tables.CHARTERS_LAB;
import static org.faisceau.charters.db.Tables.CHARTERS_RESIDENCY;

import java.time.Instant;
import java.util.Optional;
import org.faisceau.charters.api.Lab;
import org.faisceau.charters.api.PlaceKind;
import org.faisceau.charters.db.tables.records.ChartersLabRecord;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.SortKey;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Writing;

/** Living-Labs in rows. */
final class LabTable {
    private LabTable() {}

    /** Empty where unknown, or not for this actor. */
    static Optional<Lab> find(Reading tx, Actor actor, String id) {
        return tx.sql().fetchOptional(CHARTERS_LAB, CHARTERS_LAB.ID.eq(id).and(CHARTERS_LAB.BINNED_AT.eq(0L)).and(WhoMay.see(actor))).map(LabTable::lab);
    }

    static void insert(Writing tx, Actor actor, Lab lab) {
        var content = lab.content();
        tx.sql().insertInto(CHARTERS_LAB).set(new ChartersLabRecord(lab.id(), content.name(), SortKey.of(content.name()), content.bearer(), content.placeKind().name(), content.address(), content.surface(),
                content.equipment(), content.contact(), content.programme(), content.identity(), actor.id(), lab.createdAt().toEpochMilli(), lab.version(), 0L, "")).execute();
    }

    /** Its next version; false where somebody was faster. */
    static boolean update(Writing tx, Lab lab) {
        var content = lab.content();
        return tx.sql().update(CHARTERS_LAB).set(CHARTERS_LAB.NAME, content.name()).set(CHARTERS_LAB.NAME_SORT, SortKey.of(content.name())).set(CHARTERS_LAB.BEARER, content.bearer())
                .set(CHARTERS_LAB.PLACE_KIND, content.placeKind().name()).set(CHARTERS_LAB.ADDRESS, content.address()).set(CHARTERS_LAB.SURFACE, content.surface())
                .set(CHARTERS_LAB.EQUIPMENT, content.equipment()).set(CHARTERS_LAB.CONTACT, content.contact()).set(CHARTERS_LAB.PROGRAMME, content.programme())
                .set(CHARTERS_LAB.IDENTITY, content.identity()).set(CHARTERS_LAB.VERSION, lab.version())
                .where(CHARTERS_LAB.ID.eq(lab.id()), CHARTERS_LAB.VERSION.eq(lab.version() - 1)).execute() == 1;
    }

    /** True outside the bin. */
    static boolean isThere(Reading tx, String id) {
        return tx.sql().fetchExists(CHARTERS_LAB, CHARTERS_LAB.ID.eq(id).and(CHARTERS_LAB.BINNED_AT.eq(0L)));
    }

    /** True where a charter was signed or a company applied, the bin apart. */
    static boolean isUsed(Reading tx, String id) {
        return tx.sql().fetchExists(CHARTERS_CHARTER, CHARTERS_CHARTER.LAB_ID.eq(id).and(CHARTERS_CHARTER.BINNED_AT.eq(0L)))
                || tx.sql().fetchExists(CHARTERS_RESIDENCY, CHARTERS_RESIDENCY.LAB_ID.eq(id).and(CHARTERS_RESIDENCY.BINNED_AT.eq(0L)));
    }

    static Lab lab(ChartersLabRecord row) {
        var content = new Lab.Content(row.getName(), row.getBearer(), PlaceKind.valueOf(row.getPlaceKind()), row.getAddress(), row.getSurface(), row.getEquipment(), row.getContact(),
                row.getProgramme(), row.getIdentity());
        return new Lab(row.getId(), content, Instant.ofEpochMilli(row.getCreatedAt()), row.getVersion());
    }
}
