// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers;

import static org.faisceau.dossiers.db.Tables.DOSSIERS_DOSSIER;

import java.time.Instant;
import org.faisceau.dossiers.api.Dossier;
import org.faisceau.kernel.api.Actor;
import org.faisceau.store.api.Writing;

/** Into the bin and out of it. */
final class BinTable {
    private BinTable() {}

    static void put(Writing tx, Actor actor, Dossier dossier, Instant now) {
        tx.sql().update(DOSSIERS_DOSSIER).set(DOSSIERS_DOSSIER.BINNED_AT, now.toEpochMilli()).set(DOSSIERS_DOSSIER.BINNED_BY, actor.id())
                .where(DOSSIERS_DOSSIER.ID.eq(dossier.id())).execute();
        tx.did(dossier.ref(), "binned", "");
        tx.changed(dossier.ref(), "binned", "", dossier.title());
    }

    static void restore(Writing tx, Dossier dossier) {
        tx.sql().update(DOSSIERS_DOSSIER).set(DOSSIERS_DOSSIER.BINNED_AT, 0L).set(DOSSIERS_DOSSIER.BINNED_BY, "").where(DOSSIERS_DOSSIER.ID.eq(dossier.id())).execute();
        tx.did(dossier.ref(), "restored", "");
        tx.changed(dossier.ref(), "binned", dossier.title(), "");
    }

    /** What it named is dropped by the change log's followers and the sweeping of files. */
    static void end(Writing tx, Dossier dossier) {
        tx.sql().deleteFrom(DOSSIERS_DOSSIER).where(DOSSIERS_DOSSIER.ID.eq(dossier.id())).execute();
        tx.did(dossier.ref(), "ended", "");
        tx.changed(dossier.ref(), "ended", dossier.title(), "");
    }
}
