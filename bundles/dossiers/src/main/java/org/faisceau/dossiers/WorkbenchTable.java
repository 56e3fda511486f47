// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers;

import static org.faisceau.dossiers.db.Tables.DOSSIERS_ANSWER;
import static org.faisceau.dossiers.db.Tables.DOSSIERS_EVIDENCE;
import static org.faisceau.dossiers.db.Tables.DOSSIERS_EXPERT;
import static org.faisceau.dossiers.db.Tables.DOSSIERS_POSITION;
import static org.faisceau.dossiers.db.Tables.DOSSIERS_REMARK;
import static org.faisceau.dossiers.db.Tables.DOSSIERS_REQUEST;

import java.time.Instant;
import java.util.Optional;
import org.faisceau.dossiers.api.Answer;
import org.faisceau.dossiers.api.Dossier;
import org.faisceau.dossiers.api.Evidence;
import org.faisceau.dossiers.api.MoreWanted;
import org.faisceau.dossiers.api.Position;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.StoredFile;
import org.faisceau.store.api.Writing;

/** What is written within a dossier; the caller has checked who may. */
final class WorkbenchTable {
    private WorkbenchTable() {}

    /** False where somebody wrote it since that version. */
    static boolean answer(Writing tx, Actor actor, Dossier dossier, Answer answer) {
        var table = DOSSIERS_ANSWER;
        var here = table.DOSSIER_ID.eq(dossier.id()).and(table.INDICATION.eq(answer.indication())).and(table.PART.eq(answer.part().name()));
        var before = tx.sql().selectFrom(table).where(here).fetchOptional().map(CasebookTable::answer);
        if (before.map(Answer::version).orElse(0) != answer.version()) return false;
        var value = String.join(" ", answer.values());
        tx.sql().insertInto(table).set(table.DOSSIER_ID, dossier.id()).set(table.INDICATION, answer.indication()).set(table.PART, answer.part().name())
                .set(table.VALUE, value).set(table.BODY, answer.text()).set(table.ACTOR, actor.id()).set(table.AT, answer.at().toEpochMilli()).set(table.VERSION, answer.version() + 1)
                .onConflict(table.DOSSIER_ID, table.INDICATION, table.PART).doUpdate()
                .set(table.VALUE, value).set(table.BODY, answer.text()).set(table.ACTOR, actor.id()).set(table.AT, answer.at().toEpochMilli()).set(table.VERSION, answer.version() + 1).execute();
        var field = (answer.part() == Answer.Part.CLAIM ? "claim." : "counter.") + answer.indication();
        tx.changed(dossier.ref(), field, before.map(WorkbenchTable::said).orElse(""), said(answer));
        return true;
    }

    private static String said(Answer answer) {
        return (String.join(" ", answer.values()) + "\n" + answer.text()).strip();
    }

    static int pieces(Reading tx, String id) {
        return tx.sql().fetchCount(DOSSIERS_EVIDENCE, DOSSIERS_EVIDENCE.DOSSIER_ID.eq(id).and(DOSSIERS_EVIDENCE.REMOVED_AT.eq(0L)));
    }

    static Optional<Evidence> piece(Reading tx, String id, String piece, boolean isRemoved) {
        return tx.sql().selectFrom(DOSSIERS_EVIDENCE).where(DOSSIERS_EVIDENCE.DOSSIER_ID.eq(id), DOSSIERS_EVIDENCE.ID.eq(piece),
                isRemoved ? DOSSIERS_EVIDENCE.REMOVED_AT.gt(0L) : DOSSIERS_EVIDENCE.REMOVED_AT.eq(0L)).fetchOptional().map(CasebookTable::evidence);
    }

    static void give(Writing tx, Dossier dossier, Evidence piece) {
        var table = DOSSIERS_EVIDENCE;
        tx.sql().insertInto(table).set(table.ID, piece.id()).set(table.DOSSIER_ID, dossier.id()).set(table.INDICATION, piece.indication()).set(table.TITLE, piece.title())
                .set(table.LINK, piece.link()).set(table.QUOTATION, piece.quotation()).set(table.PAGE, piece.page()).set(table.STRENGTH, piece.strength().name())
                .set(table.STRENGTH_WHY, piece.strengthWhy()).set(table.RATED_BY, piece.ratedBy()).set(table.CLOSED, piece.isClosed() ? 1 : 0)
                .set(table.HASH, piece.file().map(StoredFile::hash).orElse("")).set(table.SIZE, piece.file().map(StoredFile::size).orElse(0L))
                .set(table.MEDIA_TYPE, piece.file().map(StoredFile::type).orElse("")).set(table.FILE_NAME, piece.file().map(StoredFile::name).orElse(""))
                .set(table.SIDE, piece.side().name()).set(table.ACTOR, piece.actor()).set(table.AT, piece.at().toEpochMilli()).set(table.REMOVED_AT, 0L)
                .set(table.VERSION, piece.version()).execute();
        piece.file().ifPresent(file -> tx.names(dossier.ref(), file));
        tx.changed(dossier.ref(), "evidence." + piece.indication(), "", piece.isClosed() ? piece.id() : piece.title());
    }

    static void remove(Writing tx, Dossier dossier, Evidence piece, long removedAt) {
        tx.sql().update(DOSSIERS_EVIDENCE).set(DOSSIERS_EVIDENCE.REMOVED_AT, removedAt).where(DOSSIERS_EVIDENCE.ID.eq(piece.id())).execute();
        var said = piece.isClosed() ? piece.id() : piece.title();
        tx.changed(dossier.ref(), "evidence." + piece.indication(), removedAt == 0 ? "" : said, removedAt == 0 ? said : "");
    }

    /** False where somebody judged it since that version. */
    static boolean rate(Writing tx, Actor actor, Dossier dossier, Evidence piece, int seenVersion, Evidence.Strength strength, String why) {
        var table = DOSSIERS_EVIDENCE;
        int rated = tx.sql().update(table).set(table.STRENGTH, strength.name()).set(table.STRENGTH_WHY, why).set(table.RATED_BY, actor.id())
                .set(table.VERSION, seenVersion + 1).where(table.ID.eq(piece.id()), table.VERSION.eq(seenVersion)).execute();
        if (rated == 0) return false;
        tx.changed(dossier.ref(), "strength." + piece.indication(), judged(piece, piece.strength(), piece.strengthWhy()), judged(piece, strength, why));
        return true;
    }

    /** Why a piece closed by a business secret is strong may tell the secret. */
    private static String judged(Evidence piece, Evidence.Strength strength, String why) {
        return piece.isClosed() ? strength.name() : (strength + "\n" + why).strip();
    }

    static void wasRead(Writing tx, String id, Evidence secret) {
        tx.did(new Ref(Dossier.KIND, id), "secret-read", "");
        tx.changed(new Ref(Dossier.KIND, id), "secretRead." + secret.indication(), "", secret.id());
    }

    static void wasShared(Writing tx, String id, String organisation, String piece) {
        tx.did(new Ref(Dossier.KIND, id), "shared-read", "");
        tx.changed(new Ref(Dossier.KIND, id), "sharedRead", "", (organisation + " " + piece).strip());
    }

    static void position(Writing tx, Dossier dossier, Position position) {
        var table = DOSSIERS_POSITION;
        var before = tx.sql().select(table.STANCE, table.BODY).from(table)
                .where(table.DOSSIER_ID.eq(dossier.id()), table.INDICATION.eq(position.indication()), table.ACTOR.eq(position.actor())).fetchOptional();
        tx.sql().insertInto(table).set(table.DOSSIER_ID, dossier.id()).set(table.INDICATION, position.indication()).set(table.ACTOR, position.actor())
                .set(table.STANCE, position.stance().name()).set(table.BODY, position.text()).set(table.AT, position.at().toEpochMilli())
                .onConflict(table.DOSSIER_ID, table.INDICATION, table.ACTOR).doUpdate()
                .set(table.STANCE, position.stance().name()).set(table.BODY, position.text()).set(table.AT, position.at().toEpochMilli()).execute();
        tx.changed(dossier.ref(), "position." + position.indication(), before.map(row -> (row.value1() + "\n" + row.value2()).strip()).orElse(""),
                (position.stance() + "\n" + position.text()).strip());
    }

    static void remark(Writing tx, Dossier dossier, String id, String indication, String text, boolean isInternal, Actor actor, Instant now) {
        var table = DOSSIERS_REMARK;
        tx.sql().insertInto(table).set(table.ID, id).set(table.DOSSIER_ID, dossier.id()).set(table.INDICATION, indication).set(table.BODY, text)
                .set(table.INTERNAL, isInternal ? 1 : 0).set(table.ACTOR, actor.id()).set(table.AT, now.toEpochMilli()).execute();
        tx.changed(dossier.ref(), "remark", "", id);
    }

    static Optional<String> openRequest(Reading tx, String id) {
        return tx.sql().select(DOSSIERS_REQUEST.ID).from(DOSSIERS_REQUEST).where(DOSSIERS_REQUEST.DOSSIER_ID.eq(id), DOSSIERS_REQUEST.ENDED_AT.eq(0L)).limit(1)
                .fetchOptional(DOSSIERS_REQUEST.ID);
    }

    static void ask(Writing tx, Dossier dossier, String id, MoreWanted.Cause cause, String text, Actor actor, Instant now) {
        var table = DOSSIERS_REQUEST;
        tx.sql().insertInto(table).set(table.ID, id).set(table.DOSSIER_ID, dossier.id()).set(table.CAUSE, cause.name()).set(table.BODY, text)
                .set(table.ACTOR, actor.id()).set(table.AT, now.toEpochMilli()).set(table.ENDED_AT, 0L).set(table.ENDED_BY, "").set(table.ENDING, "").execute();
        tx.did(dossier.ref(), "more-asked", text);
        tx.changed(dossier.ref(), "request", "", cause.name());
    }

    static void end(Writing tx, Dossier dossier, String id, boolean isMet, Actor actor, Instant now) {
        tx.sql().update(DOSSIERS_REQUEST).set(DOSSIERS_REQUEST.ENDED_AT, now.toEpochMilli()).set(DOSSIERS_REQUEST.ENDED_BY, actor.id())
                .set(DOSSIERS_REQUEST.ENDING, isMet ? "MET" : "CANCELLED").where(DOSSIERS_REQUEST.ID.eq(id)).execute();
        tx.changed(dossier.ref(), "request", "open", isMet ? "met" : "cancelled");
    }

    static void name(Writing tx, Actor actor, Dossier dossier, String account, Instant now) {
        var table = DOSSIERS_EXPERT;
        tx.sql().insertInto(table).set(table.DOSSIER_ID, dossier.id()).set(table.ACCOUNT, account).set(table.NAMED_BY, actor.id()).set(table.AT, now.toEpochMilli())
                .onConflict(table.DOSSIER_ID, table.ACCOUNT).doNothing().execute();
        tx.changed(dossier.ref(), "expert", "", account);
    }

    static void unname(Writing tx, Dossier dossier, String account) {
        tx.sql().deleteFrom(DOSSIERS_EXPERT).where(DOSSIERS_EXPERT.DOSSIER_ID.eq(dossier.id()), DOSSIERS_EXPERT.ACCOUNT.eq(account)).execute();
        tx.changed(dossier.ref(), "expert", account, "");
    }
}
