// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers;

import static org.faisceau.dossiers.db.Tables.DOSSIERS_ANSWER;
import static org.faisceau.dossiers.db.Tables.DOSSIERS_EVIDENCE;
import static org.faisceau.dossiers.db.Tables.DOSSIERS_PARTICIPANT;

import java.time.Instant;
import java.util.List;
import org.faisceau.dossiers.api.Answer;
import org.faisceau.dossiers.api.Dossier;
import org.faisceau.dossiers.api.Evidence;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ids;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Writing;
import org.jooq.impl.DSL;

/** Exercises as rows. */
final class TrainingTable {
    private TrainingTable() {}

    /** What a company and a buyer said, and the pieces that are closed to nobody; how strong those are is for the exercise to say. */
    static void copy(Writing tx, Dossier source, Dossier copy, Ids ids) {
        var table = DOSSIERS_ANSWER;
        tx.sql().insertInto(table, table.DOSSIER_ID, table.INDICATION, table.PART, table.VALUE, table.BODY, table.ACTOR, table.AT, table.VERSION)
                .select(DSL.select(DSL.val(copy.id()), table.INDICATION, table.PART, table.VALUE, table.BODY, table.ACTOR, table.AT, DSL.val(1)).from(table)
                        .where(table.DOSSIER_ID.eq(source.id()), table.PART.eq(Answer.Part.CLAIM.name()))).execute();
        var pieces = tx.sql().selectFrom(DOSSIERS_EVIDENCE).where(DOSSIERS_EVIDENCE.DOSSIER_ID.eq(source.id()), DOSSIERS_EVIDENCE.REMOVED_AT.eq(0L), DOSSIERS_EVIDENCE.CLOSED.eq(0))
                .orderBy(DOSSIERS_EVIDENCE.ID).fetch(CasebookTable::evidence);
        for (var one : pieces) WorkbenchTable.give(tx, copy, new Evidence(ids.next(), one.indication(), one.title(), one.link(), one.quotation(), one.page(), Evidence.Strength.UNRATED, "", "",
                false, one.file(), one.side(), one.actor(), one.at(), 0));
    }

    static List<String> participants(Reading tx, String id) {
        return tx.sql().select(DOSSIERS_PARTICIPANT.ACCOUNT).from(DOSSIERS_PARTICIPANT).where(DOSSIERS_PARTICIPANT.DOSSIER_ID.eq(id))
                .orderBy(DOSSIERS_PARTICIPANT.AT, DOSSIERS_PARTICIPANT.ACCOUNT).fetch(DOSSIERS_PARTICIPANT.ACCOUNT);
    }

    static void invite(Writing tx, Actor actor, Dossier dossier, String account, Instant now) {
        var table = DOSSIERS_PARTICIPANT;
        tx.sql().insertInto(table).set(table.DOSSIER_ID, dossier.id()).set(table.ACCOUNT, account).set(table.INVITED_BY, actor.id()).set(table.AT, now.toEpochMilli())
                .onConflict(table.DOSSIER_ID, table.ACCOUNT).doNothing().execute();
        tx.changed(dossier.ref(), "participant", "", account);
    }

    static void dismiss(Writing tx, Dossier dossier, String account) {
        tx.sql().deleteFrom(DOSSIERS_PARTICIPANT).where(DOSSIERS_PARTICIPANT.DOSSIER_ID.eq(dossier.id()), DOSSIERS_PARTICIPANT.ACCOUNT.eq(account)).execute();
        tx.changed(dossier.ref(), "participant", account, "");
    }
}
