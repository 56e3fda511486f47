// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers;

import static org.faisceau.dossiers.db.Tables.DOSSIERS_ANSWER;
import static org.faisceau.dossiers.db.Tables.DOSSIERS_EVIDENCE;

import java.util.Set;
import org.faisceau.dossiers.api.Answer;
import org.faisceau.dossiers.api.Copies.Part;
import org.faisceau.dossiers.api.Dossier;
import org.faisceau.dossiers.api.Evidence;
import org.faisceau.dossiers.api.Side;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ids;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Writing;

/**
 * What a draft takes along from the dossier it is drawn from.
 *
 * @param authors accounts whose answers are taken along
 */
record CopyTable(Ids ids, Actor actor, Dossier source, Dossier copy, Set<String> authors) {

    static Set<String> authors(Reading tx, String id) {
        return tx.sql().selectDistinct(DOSSIERS_ANSWER.ACTOR).from(DOSSIERS_ANSWER).where(DOSSIERS_ANSWER.DOSSIER_ID.eq(id), DOSSIERS_ANSWER.PART.eq(Answer.Part.CLAIM.name())).fetchSet(DOSSIERS_ANSWER.ACTOR);
    }

    void take(Writing tx, Set<Part> parts, boolean isCompanyOnly) {
        if (parts.contains(Part.CLAIMS)) claims(tx);
        pieces(tx, parts, isCompanyOnly);
        if (parts.contains(Part.EXPERTS)) CasebookTable.experts(tx, source.id()).forEach(one -> WorkbenchTable.name(tx, actor, copy, one, copy.createdAt()));
        if (parts.contains(Part.LABELS)) LabelRegister.labels(tx, source.id()).forEach(one -> LabelRegister.put(tx, copy, one));
    }

    /** What no longer fits the newest grid stays behind. */
    private void claims(Writing tx) {
        var grid = Grids.shipped().get(copy.grid());
        var table = DOSSIERS_ANSWER;
        tx.sql().selectFrom(table).where(table.DOSSIER_ID.eq(source.id()), table.PART.eq(Answer.Part.CLAIM.name())).fetch(CasebookTable::answer).stream()
                .filter(one -> authors.contains(one.actor()) && grid.find(one.indication()).filter(line -> line.takes(one.values())).isPresent())
                .forEach(one -> tx.sql().insertInto(table).set(table.DOSSIER_ID, copy.id()).set(table.INDICATION, one.indication()).set(table.PART, one.part().name())
                        .set(table.VALUE, String.join(" ", one.values())).set(table.BODY, one.text()).set(table.ACTOR, one.actor()).set(table.AT, one.at().toEpochMilli()).set(table.VERSION, 1).execute());
    }

    private void pieces(Writing tx, Set<Part> parts, boolean isCompanyOnly) {
        var isRead = CasebookTable.isReadBy(actor, source);
        var some = tx.sql().selectFrom(DOSSIERS_EVIDENCE).where(DOSSIERS_EVIDENCE.DOSSIER_ID.eq(source.id()), DOSSIERS_EVIDENCE.REMOVED_AT.eq(0L))
                .orderBy(DOSSIERS_EVIDENCE.ID).fetch(CasebookTable::evidence);
        some.stream().filter(one -> parts.contains(one.isClosed() ? Part.SECRETS : Part.PIECES) && isRead.test(one) && (!isCompanyOnly || one.side() == Side.COMPANY))
                .forEach(one -> WorkbenchTable.give(tx, copy, new Evidence(ids.next(), one.indication(), one.title(), one.link(), one.quotation(), one.page(), Evidence.Strength.UNRATED, "", "",
                        one.isClosed(), one.file(), one.side(), one.actor(), one.at(), 0)));
    }
}
