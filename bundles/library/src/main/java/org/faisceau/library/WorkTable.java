// SPDX-License-Identifier: Apache-2.0
package org.faisceau.library;

import static org.faisceau.library.db.Tables.LIBRARY_WORK;

import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Folded;
import org.faisceau.kernel.api.SortKey;
import org.faisceau.library.api.Reader;
import org.faisceau.library.api.Step;
import org.faisceau.library.api.Work;
import org.faisceau.library.api.Work.Content;
import org.faisceau.library.api.WorkKind;
import org.faisceau.library.db.tables.records.LibraryWorkRecord;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Writing;

/** Works in rows, within a transaction of a register. */
final class WorkTable {
    private WorkTable() {}

    static Work work(LibraryWorkRecord row) {
        var content = new Content(WorkKind.valueOf(row.getKind()), row.getTitle(), row.getSummary(), row.getBody(), row.getTheme(), Optional.of(row.getStep()).filter(one -> !one.isEmpty()).map(Step::valueOf),
                readers(row.getReaders()), row.getLanguage(), row.getLink(), row.getSource(), Days.read(row.getReviewOn()), row.getShared() == 1);
        return new Work(row.getId(), content, row.getCreatedBy(), Instant.ofEpochMilli(row.getCreatedAt()), Instant.ofEpochMilli(row.getChangedAt()), row.getVersion());
    }

    /** Outside the bin and read by this actor. */
    static Optional<Work> find(Reading tx, Actor actor, String id) {
        return tx.sql().selectFrom(LIBRARY_WORK).where(LIBRARY_WORK.ID.eq(id), WhoMay.seeWorks(actor)).fetchOptional(WorkTable::work);
    }

    static Work insert(Writing tx, Actor actor, String id, Content content, Instant now) {
        var work = new Work(id, content, actor.id(), now, now, 1);
        tx.sql().insertInto(LIBRARY_WORK).set(row(content)).set(LIBRARY_WORK.ID, id).set(LIBRARY_WORK.CREATED_BY, actor.id()).set(LIBRARY_WORK.CREATED_AT, now.toEpochMilli())
                .set(LIBRARY_WORK.CHANGED_AT, now.toEpochMilli()).set(LIBRARY_WORK.BINNED_AT, 0L).set(LIBRARY_WORK.BINNED_BY, "").set(LIBRARY_WORK.VERSION, 1).execute();
        tx.did(work.ref(), "created", "");
        tx.changed(work.ref(), "created", "", content.title());
        return work;
    }

    /** With other words; empty where somebody was faster. */
    static Optional<Work> change(Writing tx, Work before, Content content, Instant now) {
        int changed = tx.sql().update(LIBRARY_WORK).set(row(content)).set(LIBRARY_WORK.CHANGED_AT, now.toEpochMilli()).set(LIBRARY_WORK.VERSION, before.version() + 1)
                .where(LIBRARY_WORK.ID.eq(before.id()), LIBRARY_WORK.VERSION.eq(before.version())).execute();
        if (changed == 0) return Optional.empty();
        var was = told(before.content());
        told(content).forEach((field, after) -> {
            if (!after.equals(was.get(field))) tx.changed(before.ref(), field, was.get(field), after);
        });
        return Optional.of(new Work(before.id(), content, before.createdBy(), before.createdAt(), now, before.version() + 1));
    }

    private static LibraryWorkRecord row(Content content) {
        var row = new LibraryWorkRecord();
        row.setKind(content.kind().name());
        row.setTitle(content.title());
        row.setTitleSort(SortKey.of(content.title()));
        row.setWordsSort(Folded.of(content.title(), content.summary(), content.source()));
        row.setBodySort(Folded.of(content.body()));
        row.setSummary(content.summary());
        row.setBody(content.body());
        row.setTheme(content.theme());
        row.setStep(content.step().map(Step::name).orElse(""));
        row.setReaders(text(content.readers()));
        row.setLanguage(content.language());
        row.setLink(content.link());
        row.setSource(content.source());
        row.setReviewOn(Days.write(content.reviewOn()));
        row.setShared(content.isShared() ? 1 : 0);
        return row;
    }

    private static Map<String, String> told(Content content) {
        var told = new LinkedHashMap<String, String>();
        told.put("kind", content.kind().name());
        told.put("title", content.title());
        told.put("summary", content.summary());
        told.put("body", content.body());
        told.put("theme", content.theme());
        told.put("step", content.step().map(Step::name).orElse(""));
        told.put("readers", text(content.readers()));
        told.put("language", content.language());
        told.put("link", content.link());
        told.put("source", content.source());
        told.put("reviewOn", Days.write(content.reviewOn()));
        told.put("shared", String.valueOf(content.isShared()));
        return told;
    }

    private static Set<Reader> readers(String text) {
        return Arrays.stream(text.split(",")).filter(one -> !one.isEmpty()).map(Reader::valueOf).collect(Collectors.toSet());
    }

    private static String text(Set<Reader> readers) {
        return readers.isEmpty() ? "" : readers.stream().sorted().map(Reader::name).collect(Collectors.joining(",", ",", ","));
    }
}
