// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers;

import static org.faisceau.dossiers.db.Tables.DOSSIERS_ANSWER;
import static org.faisceau.dossiers.db.Tables.DOSSIERS_EVIDENCE;
import static org.faisceau.dossiers.db.Tables.DOSSIERS_EXPERT;
import static org.faisceau.dossiers.db.Tables.DOSSIERS_POSITION;
import static org.faisceau.dossiers.db.Tables.DOSSIERS_REMARK;
import static org.faisceau.dossiers.db.Tables.DOSSIERS_REQUEST;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.faisceau.dossiers.api.Answer;
import org.faisceau.dossiers.api.Casebook;
import org.faisceau.dossiers.api.Dossier;
import org.faisceau.dossiers.api.Evidence;
import org.faisceau.dossiers.api.Grid;
import org.faisceau.dossiers.api.MoreWanted;
import org.faisceau.dossiers.api.Position;
import org.faisceau.dossiers.api.Remark;
import org.faisceau.dossiers.api.Side;
import org.faisceau.dossiers.db.tables.records.DossiersAnswerRecord;
import org.faisceau.dossiers.db.tables.records.DossiersEvidenceRecord;
import org.faisceau.dossiers.db.tables.records.DossiersRequestRecord;
import org.faisceau.kernel.api.Actor;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.StoredFile;

/** Reads a dossier's contents as one person may see them: one query per table. */
final class CasebookTable {
    private CasebookTable() {}

    static Casebook read(Reading tx, Actor actor, Dossier dossier, Grid grid) {
        return read(tx, dossier, grid, WhoMay.readsReview(actor), isReadBy(actor, dossier));
    }

    /** As those read it whom it is shared with: the answers and what is closed to nobody. */
    static Casebook shared(Reading tx, Dossier dossier, Grid grid) {
        var book = read(tx, dossier, grid, false, piece -> !piece.isClosed());
        return new Casebook(dossier, grid, List.of(), book.answers(), book.evidence(), book.hidden(), List.of(), List.of(), List.of(), List.of());
    }

    private static Casebook read(Reading tx, Dossier dossier, Grid grid, boolean readsReview, Predicate<Evidence> isRead) {
        var id = dossier.id();
        var answers = tx.sql().selectFrom(DOSSIERS_ANSWER).where(DOSSIERS_ANSWER.DOSSIER_ID.eq(id)).fetch(CasebookTable::answer);
        var pieces = tx.sql().selectFrom(DOSSIERS_EVIDENCE).where(DOSSIERS_EVIDENCE.DOSSIER_ID.eq(id), DOSSIERS_EVIDENCE.REMOVED_AT.eq(0L))
                .orderBy(DOSSIERS_EVIDENCE.INDICATION, DOSSIERS_EVIDENCE.ID).fetch(CasebookTable::evidence);
        var shown = pieces.stream().filter(isRead).toList();
        var positions = readsReview ? tx.sql().selectFrom(DOSSIERS_POSITION).where(DOSSIERS_POSITION.DOSSIER_ID.eq(id)).orderBy(DOSSIERS_POSITION.AT, DOSSIERS_POSITION.ACTOR)
                .fetch(row -> new Position(row.getIndication(), row.getActor(), Position.Stance.valueOf(row.getStance()), row.getBody(), Instant.ofEpochMilli(row.getAt()))) : List.<Position>of();
        var remarks = tx.sql().selectFrom(DOSSIERS_REMARK).where(DOSSIERS_REMARK.DOSSIER_ID.eq(id)).orderBy(DOSSIERS_REMARK.ID)
                .fetch(row -> new Remark(row.getId(), row.getIndication(), row.getBody(), row.getInternal() == 1, row.getActor(), Instant.ofEpochMilli(row.getAt())));
        var requests = tx.sql().selectFrom(DOSSIERS_REQUEST).where(DOSSIERS_REQUEST.DOSSIER_ID.eq(id)).orderBy(DOSSIERS_REQUEST.ID).fetch(CasebookTable::request);
        return new Casebook(dossier, grid, DossierTable.steps(tx, id), answers.stream().filter(one -> readsReview || one.part() == Answer.Part.CLAIM).toList(),
                shown, pieces.size() - shown.size(), positions, remarks.stream().filter(one -> readsReview || !one.isInternal()).toList(), requests, experts(tx, id));
    }

    static List<String> experts(Reading tx, String id) {
        return tx.sql().select(DOSSIERS_EXPERT.ACCOUNT).from(DOSSIERS_EXPERT).where(DOSSIERS_EXPERT.DOSSIER_ID.eq(id))
                .orderBy(DOSSIERS_EXPERT.AT, DOSSIERS_EXPERT.ACCOUNT).fetch(DOSSIERS_EXPERT.ACCOUNT);
    }

    static Predicate<Evidence> isReadBy(Actor actor, Dossier dossier) {
        boolean readsClosed = WhoMay.readsClosed(actor, dossier) || WhoMay.isSystem(actor);
        var side = WhoMay.side(actor, dossier);
        return piece -> !piece.isClosed() || readsClosed || side.filter(piece.side()::equals).isPresent();
    }

    /** The claims' values by indication. */
    static Map<String, List<String>> values(Reading tx, String id) {
        return tx.sql().select(DOSSIERS_ANSWER.INDICATION, DOSSIERS_ANSWER.VALUE).from(DOSSIERS_ANSWER)
                .where(DOSSIERS_ANSWER.DOSSIER_ID.eq(id), DOSSIERS_ANSWER.PART.eq(Answer.Part.CLAIM.name())).fetchMap(row -> row.value1(), row -> listed(row.value2()));
    }

    /** The indications that have a piece, closed ones counted. */
    static Set<String> proven(Reading tx, String id) {
        return tx.sql().selectDistinct(DOSSIERS_EVIDENCE.INDICATION).from(DOSSIERS_EVIDENCE)
                .where(DOSSIERS_EVIDENCE.DOSSIER_ID.eq(id), DOSSIERS_EVIDENCE.REMOVED_AT.eq(0L)).fetchSet(DOSSIERS_EVIDENCE.INDICATION);
    }

    static Answer answer(DossiersAnswerRecord row) {
        return new Answer(row.getIndication(), Answer.Part.valueOf(row.getPart()), listed(row.getValue()), row.getBody(), row.getActor(), Instant.ofEpochMilli(row.getAt()), row.getVersion());
    }

    static Evidence evidence(DossiersEvidenceRecord row) {
        var file = row.getHash().isEmpty() ? Optional.<StoredFile>empty() : Optional.of(new StoredFile(row.getHash(), row.getSize(), row.getMediaType(), row.getFileName()));
        return new Evidence(row.getId(), row.getIndication(), row.getTitle(), row.getLink(), row.getQuotation(), row.getPage(), Evidence.Strength.valueOf(row.getStrength()),
                row.getStrengthWhy(), row.getRatedBy(), row.getClosed() == 1, file, Side.valueOf(row.getSide()), row.getActor(), Instant.ofEpochMilli(row.getAt()), row.getVersion());
    }

    private static MoreWanted request(DossiersRequestRecord row) {
        var ending = row.getEndedAt() == 0 ? Optional.<MoreWanted.Ending>empty()
                : Optional.of(new MoreWanted.Ending(row.getEnding().equals("MET"), row.getEndedBy(), Instant.ofEpochMilli(row.getEndedAt())));
        return new MoreWanted(row.getId(), MoreWanted.Cause.valueOf(row.getCause()), row.getBody(), row.getActor(), Instant.ofEpochMilli(row.getAt()), ending);
    }

    private static List<String> listed(String values) {
        return values.isEmpty() ? List.of() : List.of(values.split(" "));
    }
}
