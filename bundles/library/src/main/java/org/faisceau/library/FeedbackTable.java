// SPDX-License-Identifier: Apache-2.0
package org.faisceau.library;

import static org.faisceau.library.db.Tables.LIBRARY_FEEDBACK;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Euros;
import org.faisceau.kernel.api.Folded;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.SortKey;
import org.faisceau.library.api.Feedback;
import org.faisceau.library.api.Feedback.Content;
import org.faisceau.library.api.Feedback.Sort;
import org.faisceau.library.db.tables.records.LibraryFeedbackRecord;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Writing;

/** Feedback in rows, within a transaction of a register. */
final class FeedbackTable {
    private static final long UNKNOWN = -1;

    private FeedbackTable() {}

    static Feedback feedback(LibraryFeedbackRecord row) {
        var content = new Content(Sort.valueOf(row.getKind()), row.getTitle(), row.getWhat(), row.getResult(), row.getLessons(), Optional.of(row.getCents()).filter(cents -> cents != UNKNOWN).map(Euros::new),
                Optional.of(row.getMoment()).filter(month -> !month.isEmpty()).map(YearMonth::parse), row.getTheme(), row.getAuthority(), row.getAuthorityName(), row.getPartners(),
                Optional.of(row.getAbout()).filter(ref -> !ref.isEmpty()).map(Ref::of), row.getSource(), Days.read(row.getSourceDay()));
        return new Feedback(row.getId(), content, Days.read(row.getAgreedOn()), row.getAgreedBy(), row.getTakenFrom(), row.getShared() == 1, row.getCreatedBy(), Instant.ofEpochMilli(row.getCreatedAt()),
                Instant.ofEpochMilli(row.getChangedAt()), row.getVersion());
    }

    /** Outside the bin and read by this actor. */
    static Optional<Feedback> find(Reading tx, Actor actor, String id) {
        return tx.sql().selectFrom(LIBRARY_FEEDBACK).where(LIBRARY_FEEDBACK.ID.eq(id), WhoMay.seeFeedback(actor)).fetchOptional(FeedbackTable::feedback);
    }

    static Feedback insert(Writing tx, Actor actor, String id, Content content, String takenFrom, boolean isShared, Instant now) {
        var table = LIBRARY_FEEDBACK;
        var feedback = new Feedback(id, content, Optional.empty(), "", takenFrom, isShared, actor.id(), now, now, 1);
        tx.sql().insertInto(table).set(row(content)).set(table.ID, id).set(table.AGREED_ON, "").set(table.AGREED_BY, "").set(table.TAKEN_FROM, takenFrom).set(table.SHARED, isShared ? 1 : 0).set(table.CREATED_BY, actor.id())
                .set(table.CREATED_AT, now.toEpochMilli()).set(table.CHANGED_AT, now.toEpochMilli()).set(table.BINNED_AT, 0L).set(table.BINNED_BY, "").set(table.VERSION, 1).execute();
        tx.did(feedback.ref(), "created", "");
        tx.changed(feedback.ref(), "created", "", content.title());
        return feedback;
    }

    /** With other words; empty where somebody was faster. */
    static Optional<Feedback> change(Writing tx, Feedback before, Content content, String takenFrom, Instant now) {
        var was = told(before.content());
        var is = told(content);
        boolean isSame = is.equals(was) && takenFrom.equals(before.takenFrom());
        boolean staysShared = before.isShared() && (isSame || content.isQuoted());
        int changed = tx.sql().update(LIBRARY_FEEDBACK).set(row(content)).set(LIBRARY_FEEDBACK.TAKEN_FROM, takenFrom).set(LIBRARY_FEEDBACK.CHANGED_AT, now.toEpochMilli()).set(LIBRARY_FEEDBACK.VERSION, before.version() + 1)
                .where(LIBRARY_FEEDBACK.ID.eq(before.id()), LIBRARY_FEEDBACK.VERSION.eq(before.version())).execute();
        if (changed == 0) return Optional.empty();
        is.forEach((field, after) -> {
            if (!after.equals(was.get(field))) tx.changed(before.ref(), field, was.get(field), after);
        });
        tx.changed(before.ref(), "takenFrom", before.takenFrom(), takenFrom);
        var after = get(tx, before.id());
        return staysShared || !before.isShared() ? Optional.of(after) : share(tx, after, "", Optional.empty(), false, now);
    }

    /** Shared or not, with the agreement to it; empty where somebody was faster. */
    static Optional<Feedback> share(Writing tx, Feedback before, String account, Optional<LocalDate> agreedOn, boolean isShared, Instant now) {
        var table = LIBRARY_FEEDBACK;
        int changed = tx.sql().update(table).set(table.SHARED, isShared ? 1 : 0).set(table.AGREED_ON, Days.write(agreedOn)).set(table.AGREED_BY, agreedOn.isPresent() ? account : "")
                .set(table.CHANGED_AT, now.toEpochMilli()).set(table.VERSION, before.version() + 1).where(table.ID.eq(before.id()), table.VERSION.eq(before.version())).execute();
        if (changed == 0) return Optional.empty();
        tx.did(before.ref(), isShared ? "shared" : "withdrawn", "");
        tx.changed(before.ref(), "agreedOn", Days.write(before.agreedOn()), Days.write(agreedOn));
        tx.changed(before.ref(), "shared", String.valueOf(before.isShared()), String.valueOf(isShared));
        return Optional.of(get(tx, before.id()));
    }

    private static Feedback get(Reading tx, String id) {
        return feedback(tx.sql().selectFrom(LIBRARY_FEEDBACK).where(LIBRARY_FEEDBACK.ID.eq(id)).fetchSingle());
    }

    private static LibraryFeedbackRecord row(Content content) {
        var row = new LibraryFeedbackRecord();
        row.setKind(content.sort().name());
        row.setTitle(content.title());
        row.setTitleSort(SortKey.of(content.title()));
        row.setWordsSort(Folded.of(content.title(), content.what(), content.result(), content.authorityName(), content.partners()));
        row.setWhat(content.what());
        row.setResult(content.result());
        row.setLessons(content.lessons());
        row.setCents(content.amount().map(Euros::cents).orElse(UNKNOWN));
        row.setMoment(content.month().map(YearMonth::toString).orElse(""));
        row.setTheme(content.theme());
        row.setAuthority(content.authority());
        row.setAuthorityName(content.authorityName());
        row.setPartners(content.partners());
        row.setAbout(content.about().map(Ref::toString).orElse(""));
        row.setSource(content.source());
        row.setSourceDay(Days.write(content.sourceDay()));
        return row;
    }

    private static Map<String, String> told(Content content) {
        var told = new LinkedHashMap<String, String>();
        told.put("sort", content.sort().name());
        told.put("title", content.title());
        told.put("what", content.what());
        told.put("result", content.result());
        told.put("lessons", content.lessons());
        told.put("amount", content.amount().map(euros -> euros.amount().toPlainString()).orElse(""));
        told.put("month", content.month().map(YearMonth::toString).orElse(""));
        told.put("theme", content.theme());
        told.put("authority", content.authority());
        told.put("authorityName", content.authorityName());
        told.put("partners", content.partners());
        told.put("about", content.about().map(Ref::toString).orElse(""));
        told.put("source", content.source());
        told.put("sourceDay", Days.write(content.sourceDay()));
        return told;
    }
}
