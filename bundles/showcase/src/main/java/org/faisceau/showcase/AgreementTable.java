// SPDX-License-Identifier: Apache-2.0
package org.faisceau.showcase;

import static org.faisceau.showcase.db.Tables.SHOWCASE_AGREEMENT;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Folded;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.SortKey;
import org.faisceau.kernel.spi.Shown.Sort;
import org.faisceau.showcase.api.Agreement.Content;
import org.faisceau.showcase.api.Agreement;
import org.faisceau.showcase.db.tables.records.ShowcaseAgreementRecord;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.StoredFile;
import org.faisceau.store.api.Writing;
import org.jooq.Condition;

/** Agreements in rows, within a transaction of a register. */
final class AgreementTable {
    static final String GIVEN = "GIVEN";
    static final String WITHDRAWN = "WITHDRAWN";

    private AgreementTable() {}

    static Agreement agreement(ShowcaseAgreementRecord row) {
        var content = new Content(row.getPerson(), LocalDate.parse(row.getAgreedOn()), row.getNote(), row.getAlternative());
        var picture = row.getPicture().isEmpty() ? Optional.<StoredFile>empty() : Optional.of(new StoredFile(row.getPicture(), row.getPictureSize(), row.getPictureType(), row.getPictureName()));
        return new Agreement(row.getId(), Ref.of(row.getRef()), Sort.valueOf(row.getSort()), row.getTitle(), row.getOwner(), row.getOwnerName(), content, picture, row.getState().equals(GIVEN), Days.read(row.getWithdrawnOn()), row.getNotedBy(),
                Instant.ofEpochMilli(row.getCreatedAt()), Instant.ofEpochMilli(row.getChangedAt()), row.getVersion());
    }

    static Optional<Agreement> find(Reading tx, Condition which) {
        return tx.sql().selectFrom(SHOWCASE_AGREEMENT).where(which).fetchOptional(AgreementTable::agreement);
    }

    /** What was noted about some things, by thing. */
    static Map<Ref, Agreement> about(Reading tx, Collection<Ref> some) {
        return tx.sql().selectFrom(SHOWCASE_AGREEMENT).where(SHOWCASE_AGREEMENT.REF.in(some.stream().map(Ref::toString).toList())).fetchMap(row -> Ref.of(row.getRef()), AgreementTable::agreement);
    }

    /** What was noted about that one, for whomever. */
    static Optional<Agreement> about(Reading tx, Ref ref) {
        return find(tx, SHOWCASE_AGREEMENT.REF.eq(ref.toString()));
    }

    /** As if nothing had been noted; the journal and the change log tell what was. The caller has just read it in this transaction. */
    static Agreement remove(Writing tx, Agreement one) {
        one.picture().ifPresent(old -> tx.drops(one.ref(), old.hash()));
        int gone = tx.sql().deleteFrom(SHOWCASE_AGREEMENT).where(SHOWCASE_AGREEMENT.ID.eq(one.id()), SHOWCASE_AGREEMENT.VERSION.eq(one.version())).execute();
        if (gone != 1) throw new IllegalStateException("lost within a transaction: agreement " + one.id());
        tx.changed(one.ref(), "removed", one.title(), "");
        return one;
    }

    static Agreement insert(Writing tx, Agreement one) {
        tx.sql().insertInto(SHOWCASE_AGREEMENT).set(row(one)).set(SHOWCASE_AGREEMENT.ID, one.id()).set(SHOWCASE_AGREEMENT.REF, one.about().toString()).set(SHOWCASE_AGREEMENT.SORT, one.sort().name())
                .set(SHOWCASE_AGREEMENT.CREATED_AT, one.createdAt().toEpochMilli()).execute();
        tx.changed(one.ref(), "created", "", one.title());
        if (!one.isGiven()) tx.changed(one.ref(), "given", "", "false");
        return one;
    }

    /** Its next version; empty where somebody was faster. */
    static Optional<Agreement> update(Writing tx, Agreement before, Agreement after) {
        int changed = tx.sql().update(SHOWCASE_AGREEMENT).set(row(after)).where(SHOWCASE_AGREEMENT.ID.eq(before.id()), SHOWCASE_AGREEMENT.VERSION.eq(before.version())).execute();
        if (changed == 0) return Optional.empty();
        var was = told(before);
        told(after).forEach((field, now) -> {
            if (!now.equals(was.get(field))) tx.changed(before.ref(), field, was.get(field), now);
        });
        return Optional.of(after);
    }

    private static ShowcaseAgreementRecord row(Agreement one) {
        var row = new ShowcaseAgreementRecord();
        row.setTitle(one.title());
        row.setTitleSort(SortKey.of(one.title()));
        row.setWordsSort(Folded.of(one.title(), one.ownerName()));
        row.setOwner(one.owner());
        row.setOwnerName(one.ownerName());
        row.setPerson(one.content().person());
        row.setAgreedOn(one.content().agreedOn().toString());
        row.setNote(one.content().note());
        row.setAlternative(one.content().alternative());
        row.setPicture(one.picture().map(StoredFile::hash).orElse(""));
        row.setPictureName(one.picture().map(StoredFile::name).orElse(""));
        row.setPictureType(one.picture().map(StoredFile::type).orElse(""));
        row.setPictureSize(one.picture().map(StoredFile::size).orElse(0L));
        row.setState(one.isGiven() ? GIVEN : WITHDRAWN);
        row.setWithdrawnOn(Days.write(one.withdrawnOn()));
        row.setNotedBy(one.notedBy());
        row.setChangedAt(one.changedAt().toEpochMilli());
        row.setVersion(one.version());
        return row;
    }

    private static Map<String, String> told(Agreement one) {
        var told = new LinkedHashMap<String, String>();
        told.put("person", one.content().person());
        told.put("agreedOn", one.content().agreedOn().toString());
        told.put("note", one.content().note());
        told.put("alternative", one.content().alternative());
        told.put("picture", one.picture().map(StoredFile::name).orElse(""));
        told.put("given", String.valueOf(one.isGiven()));
        told.put("owner", one.owner());
        return told;
    }
}
