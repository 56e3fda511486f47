// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers;

import static org.faisceau.dossiers.db.Tables.DOSSIERS_IMPACT;
import static org.faisceau.dossiers.db.Tables.DOSSIERS_RISK;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.faisceau.dossiers.api.Concern;
import org.faisceau.dossiers.api.Dossier;
import org.faisceau.dossiers.api.Impact;
import org.faisceau.dossiers.api.Impact.Level;
import org.faisceau.dossiers.api.Risk;
import org.faisceau.dossiers.db.tables.records.DossiersImpactRecord;
import org.faisceau.dossiers.db.tables.records.DossiersRiskRecord;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Writing;

/** Impacts and risks as rows. */
final class ImpactTable {
    private ImpactTable() {}

    static List<Impact> impacts(Reading tx, String id) {
        return tx.sql().selectFrom(DOSSIERS_IMPACT).where(DOSSIERS_IMPACT.DOSSIER_ID.eq(id)).fetch(ImpactTable::impact).stream().sorted(Comparator.comparing(Impact::criterion)).toList();
    }

    private static Impact impact(DossiersImpactRecord row) {
        var said = new Impact.Draft(Impact.Potential.valueOf(row.getPotential()), Level.valueOf(row.getRisk()), Level.valueOf(row.getUncertainty()), row.getMeasure());
        return new Impact(Concern.valueOf(row.getCriterion()), said, row.getActor(), Instant.ofEpochMilli(row.getAt()), row.getVersion());
    }

    static List<Risk> risks(Reading tx, String id) {
        return tx.sql().selectFrom(DOSSIERS_RISK).where(DOSSIERS_RISK.DOSSIER_ID.eq(id)).orderBy(DOSSIERS_RISK.CLOSED_AT, DOSSIERS_RISK.ID).fetch(ImpactTable::risk);
    }

    private static Risk risk(DossiersRiskRecord row) {
        var said = new Risk.Draft(row.getTitle(), Level.valueOf(row.getLikelihood()), Level.valueOf(row.getGravity()), row.getMeasure(), row.getHolder());
        return new Risk(row.getId(), said, row.getClosedAt() > 0, row.getActor(), Instant.ofEpochMilli(row.getAt()), row.getVersion());
    }

    /** False where somebody wrote it since that version. */
    static boolean say(Writing tx, Dossier dossier, Impact one) {
        var before = impacts(tx, dossier.id()).stream().filter(known -> known.criterion() == one.criterion()).findFirst();
        if (before.map(Impact::version).orElse(0) != one.version()) return false;
        var table = DOSSIERS_IMPACT;
        var said = one.said();
        tx.sql().insertInto(table).set(table.DOSSIER_ID, dossier.id()).set(table.CRITERION, one.criterion().name()).set(table.POTENTIAL, said.potential().name())
                .set(table.RISK, said.risk().name()).set(table.UNCERTAINTY, said.uncertainty().name()).set(table.MEASURE, said.measure()).set(table.ACTOR, one.actor())
                .set(table.AT, one.at().toEpochMilli()).set(table.VERSION, one.version() + 1)
                .onConflict(table.DOSSIER_ID, table.CRITERION).doUpdate().set(table.POTENTIAL, said.potential().name()).set(table.RISK, said.risk().name())
                .set(table.UNCERTAINTY, said.uncertainty().name()).set(table.MEASURE, said.measure()).set(table.ACTOR, one.actor()).set(table.AT, one.at().toEpochMilli())
                .set(table.VERSION, one.version() + 1).execute();
        tx.changed(dossier.ref(), "impact." + one.criterion(), before.map(known -> known.said().toString()).orElse(""), said.toString());
        return true;
    }

    static void add(Writing tx, Dossier dossier, Risk one) {
        var table = DOSSIERS_RISK;
        tx.sql().insertInto(table).set(table.ID, one.id()).set(table.DOSSIER_ID, dossier.id()).set(table.TITLE, one.said().title()).set(table.LIKELIHOOD, one.said().likelihood().name())
                .set(table.GRAVITY, one.said().gravity().name()).set(table.MEASURE, one.said().measure()).set(table.HOLDER, one.said().holder()).set(table.CLOSED_AT, 0L)
                .set(table.ACTOR, one.actor()).set(table.AT, one.at().toEpochMilli()).set(table.VERSION, 1).execute();
        tx.changed(dossier.ref(), "risk", "", one.said().title());
    }

    /** False where somebody wrote it since that version, or there is none. */
    static boolean change(Writing tx, Dossier dossier, Risk one) {
        var table = DOSSIERS_RISK;
        int changed = tx.sql().update(table).set(table.TITLE, one.said().title()).set(table.LIKELIHOOD, one.said().likelihood().name()).set(table.GRAVITY, one.said().gravity().name())
                .set(table.MEASURE, one.said().measure()).set(table.HOLDER, one.said().holder()).set(table.CLOSED_AT, one.isClosed() ? one.at().toEpochMilli() : 0L)
                .set(table.ACTOR, one.actor()).set(table.AT, one.at().toEpochMilli()).set(table.VERSION, one.version() + 1)
                .where(table.ID.eq(one.id()), table.DOSSIER_ID.eq(dossier.id()), table.VERSION.eq(one.version())).execute();
        if (changed > 0) tx.changed(dossier.ref(), "risk", one.said().title(), one.isClosed() ? "closed" : one.said().toString());
        return changed > 0;
    }
}
