// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers;

import static org.faisceau.dossiers.db.Tables.DOSSIERS_CONCLUSION;
import static org.faisceau.dossiers.db.Tables.DOSSIERS_ENGAGEMENT;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.faisceau.dossiers.api.Conclusion;
import org.faisceau.dossiers.api.Dossier;
import org.faisceau.dossiers.api.Engagement;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Writing;

/** Engagement dates and conclusions as rows. */
final class ConclusionTable {
    private ConclusionTable() {}

    static Optional<Engagement> engagement(Reading tx, String id) {
        return tx.sql().selectFrom(DOSSIERS_ENGAGEMENT).where(DOSSIERS_ENGAGEMENT.DOSSIER_ID.eq(id)).fetchOptional().map(row -> new Engagement(LocalDate.parse(row.getDay()),
                Engagement.Kind.valueOf(row.getKind()), row.getProof(), row.getActor(), Instant.ofEpochMilli(row.getAt()), row.getVersion()));
    }

    static void engage(Writing tx, Dossier dossier, Engagement one) {
        var before = engagement(tx, dossier.id()).map(earlier -> earlier.day().toString()).orElse("");
        var table = DOSSIERS_ENGAGEMENT;
        tx.sql().insertInto(table).set(table.DOSSIER_ID, dossier.id()).set(table.DAY, one.day().toString()).set(table.KIND, one.kind().name()).set(table.PROOF, one.proof())
                .set(table.ACTOR, one.actor()).set(table.AT, one.at().toEpochMilli()).set(table.VERSION, one.version())
                .onConflict(table.DOSSIER_ID).doUpdate().set(table.DAY, one.day().toString()).set(table.KIND, one.kind().name()).set(table.PROOF, one.proof())
                .set(table.ACTOR, one.actor()).set(table.AT, one.at().toEpochMilli()).set(table.VERSION, one.version()).execute();
        tx.changed(dossier.ref(), "engagement", before, one.day().toString());
    }

    static void insert(Writing tx, Dossier dossier, Conclusion one) {
        var table = DOSSIERS_CONCLUSION;
        tx.sql().insertInto(table).set(table.ID, one.id()).set(table.DOSSIER_ID, dossier.id()).set(table.SENSE, one.sense().name()).set(table.REASONS, one.reasons())
                .set(table.RELEVANCE, one.relevance()).set(table.MONEY, one.money()).set(table.OPERATORS, one.operators()).set(table.ENGAGED_ON, one.engagedOn().toString())
                .set(table.GRID, one.grid()).set(table.RULES, String.join(" ", one.rules())).set(table.ACTOR, one.actor()).set(table.AT, one.at().toEpochMilli())
                .set(table.REOPENED_AT, 0L).execute();
        CircuitTable.endorse(tx, dossier, one);
        tx.changed(dossier.ref(), "conclusion", "", one.sense().name());
    }

    /** The conclusion in force loses it; nothing where there is none. */
    static void reopened(Writing tx, Dossier dossier, Instant now) {
        tx.sql().update(DOSSIERS_CONCLUSION).set(DOSSIERS_CONCLUSION.REOPENED_AT, now.toEpochMilli())
                .where(DOSSIERS_CONCLUSION.DOSSIER_ID.eq(dossier.id()), DOSSIERS_CONCLUSION.REOPENED_AT.eq(0L)).execute();
    }

    /** In force or not. */
    static boolean isThereAny(Reading tx, String id) {
        return tx.sql().fetchExists(DOSSIERS_CONCLUSION, DOSSIERS_CONCLUSION.DOSSIER_ID.eq(id));
    }

    static List<Conclusion> of(Reading tx, String id) {
        return tx.sql().selectFrom(DOSSIERS_CONCLUSION).where(DOSSIERS_CONCLUSION.DOSSIER_ID.eq(id)).orderBy(DOSSIERS_CONCLUSION.ID.desc()).fetch(row -> new Conclusion(row.getId(),
                Conclusion.Sense.valueOf(row.getSense()), row.getReasons(), row.getRelevance(), row.getMoney(), row.getOperators(), LocalDate.parse(row.getEngagedOn()), row.getGrid(),
                row.getRules().isEmpty() ? List.of() : List.of(row.getRules().split(" ")), row.getActor(), Instant.ofEpochMilli(row.getAt()), row.getReopenedAt() == 0, CircuitTable.endorsement(tx, id, row.getId())));
    }
}
