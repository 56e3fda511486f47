// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers;

import static org.faisceau.dossiers.db.Tables.DOSSIERS_SHEET;

import java.time.Instant;
import org.faisceau.dossiers.api.Dossier;
import org.faisceau.dossiers.api.Sheet;
import org.faisceau.dossiers.api.SheetKind;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Writing;

/** Texts around a dossier as rows. */
final class SheetTable {
    private SheetTable() {}

    static Sheet find(Reading tx, String id, SheetKind kind) {
        return tx.sql().selectFrom(DOSSIERS_SHEET).where(DOSSIERS_SHEET.DOSSIER_ID.eq(id), DOSSIERS_SHEET.KIND.eq(kind.name())).fetchOptional()
                .map(row -> new Sheet(kind, row.getBody(), row.getActor(), Instant.ofEpochMilli(row.getAt()), row.getVersion())).orElseGet(() -> Sheet.none(kind));
    }

    /** False where somebody wrote it since that version. */
    static boolean put(Writing tx, Dossier dossier, Sheet sheet) {
        var before = find(tx, dossier.id(), sheet.kind());
        if (before.version() != sheet.version()) return false;
        var table = DOSSIERS_SHEET;
        tx.sql().insertInto(table).set(table.DOSSIER_ID, dossier.id()).set(table.KIND, sheet.kind().name()).set(table.BODY, sheet.body()).set(table.ACTOR, sheet.actor())
                .set(table.AT, sheet.at().toEpochMilli()).set(table.VERSION, sheet.version() + 1)
                .onConflict(table.DOSSIER_ID, table.KIND).doUpdate().set(table.BODY, sheet.body()).set(table.ACTOR, sheet.actor())
                .set(table.AT, sheet.at().toEpochMilli()).set(table.VERSION, sheet.version() + 1).execute();
        tx.changed(dossier.ref(), "sheet." + sheet.kind(), before.body(), sheet.body());
        return true;
    }
}
