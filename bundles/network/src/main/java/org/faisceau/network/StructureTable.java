// SPDX-License-Identifier: Apache-2.0
package org.faisceau.network;

import static org.faisceau.network.db.Tables.NETWORK_STRUCTURE;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Folded;
import org.faisceau.kernel.api.SortKey;
import org.faisceau.network.api.Structure.Content;
import org.faisceau.network.api.Structure;
import org.faisceau.network.api.StructureKind;
import org.faisceau.network.db.tables.records.NetworkStructureRecord;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Writing;

/** Structures in rows, within a transaction of a register. */
final class StructureTable {
    private StructureTable() {}

    static Structure structure(NetworkStructureRecord row) {
        var content = new Content(StructureKind.valueOf(row.getKind()), row.getName(), row.getBearer(), row.getPlace(), row.getSurface(), row.getEquipment(), row.getNeighbours(), row.getProgramme(), row.getSite(),
                row.getSource(), Days.read(row.getSourceDay()));
        return new Structure(row.getId(), content, row.getCreatedBy(), Instant.ofEpochMilli(row.getCreatedAt()), Instant.ofEpochMilli(row.getChangedAt()), row.getVersion());
    }

    /** Outside the bin and read by this actor. */
    static Optional<Structure> find(Reading tx, Actor actor, String id) {
        return tx.sql().selectFrom(NETWORK_STRUCTURE).where(NETWORK_STRUCTURE.ID.eq(id), WhoMay.seeStructures(actor)).fetchOptional(StructureTable::structure);
    }

    static Structure insert(Writing tx, Actor actor, String id, Content content, Instant now) {
        var table = NETWORK_STRUCTURE;
        var structure = new Structure(id, content, actor.id(), now, now, 1);
        tx.sql().insertInto(table).set(row(content)).set(table.ID, id).set(table.CREATED_BY, actor.id()).set(table.CREATED_AT, now.toEpochMilli()).set(table.CHANGED_AT, now.toEpochMilli())
                .set(table.BINNED_AT, 0L).set(table.BINNED_BY, "").set(table.VERSION, 1).execute();
        tx.did(structure.ref(), "created", "");
        tx.changed(structure.ref(), "created", "", content.name());
        return structure;
    }

    /** With other words; empty where somebody was faster. */
    static Optional<Structure> change(Writing tx, Structure before, Content content, Instant now) {
        int changed = tx.sql().update(NETWORK_STRUCTURE).set(row(content)).set(NETWORK_STRUCTURE.CHANGED_AT, now.toEpochMilli()).set(NETWORK_STRUCTURE.VERSION, before.version() + 1)
                .where(NETWORK_STRUCTURE.ID.eq(before.id()), NETWORK_STRUCTURE.VERSION.eq(before.version())).execute();
        if (changed == 0) return Optional.empty();
        var was = told(before.content());
        told(content).forEach((field, after) -> {
            if (!after.equals(was.get(field))) tx.changed(before.ref(), field, was.get(field), after);
        });
        return Optional.of(new Structure(before.id(), content, before.createdBy(), before.createdAt(), now, before.version() + 1));
    }

    private static NetworkStructureRecord row(Content content) {
        var row = new NetworkStructureRecord();
        row.setKind(content.kind().name());
        row.setName(content.name());
        row.setNameSort(SortKey.of(content.name()));
        row.setWordsSort(Folded.of(content.name(), content.bearer(), content.place(), content.neighbours(), content.programme()));
        row.setBearer(content.bearer());
        row.setPlace(content.place());
        row.setSurface(content.surface());
        row.setEquipment(content.equipment());
        row.setNeighbours(content.neighbours());
        row.setProgramme(content.programme());
        row.setSite(content.site());
        row.setSource(content.source());
        row.setSourceDay(Days.write(content.sourceDay()));
        return row;
    }

    private static Map<String, String> told(Content content) {
        var told = new LinkedHashMap<String, String>();
        told.put("kind", content.kind().name());
        told.put("name", content.name());
        told.put("bearer", content.bearer());
        told.put("place", content.place());
        told.put("surface", String.valueOf(content.surface()));
        told.put("equipment", content.equipment());
        told.put("neighbours", content.neighbours());
        told.put("programme", content.programme());
        told.put("site", content.site());
        told.put("source", content.source());
        told.put("sourceDay", Days.write(content.sourceDay()));
        return told;
    }
}
