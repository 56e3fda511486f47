// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory;

import static org.faisceau.directory.db.Tables.DIRECTORY_INTRODUCTION;
import static org.faisceau.directory.db.Tables.DIRECTORY_ORGANISATION;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.faisceau.console.spi.Bin;
import org.faisceau.directory.api.Introduction;
import org.faisceau.directory.api.Introductions.Saving;
import org.faisceau.directory.db.tables.records.DirectoryIntroductionRecord;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Slice;
import org.faisceau.kernel.api.Texts;
import org.faisceau.store.api.Journal;
import org.faisceau.store.api.Keyset;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.faisceau.store.api.Writing;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Introductions that a manager put in the bin: thirty days there, then gone with what the journal holds of them. */
@Component
public final class IntroductionBin implements Bin {
    static final int DAYS = 30;
    private static final Texts TEXTS = Texts.beside(IntroductionBin.class);
    private final Schema schema;
    private final Journal journal;

    @Activate
    public IntroductionBin(@Reference Store store, @Reference Journal journal) {
        this.schema = store.schema("directory", IntroductionBin.class);
        this.journal = journal;
    }

    static Saving put(Writing tx, Actor actor, Introduction one, Instant now) {
        int changed = tx.sql().update(DIRECTORY_INTRODUCTION).set(DIRECTORY_INTRODUCTION.BINNED_BY, actor.id()).set(DIRECTORY_INTRODUCTION.BINNED_AT, now.toEpochMilli())
                .set(DIRECTORY_INTRODUCTION.VERSION, one.version() + 1)
                .where(DIRECTORY_INTRODUCTION.ID.eq(one.id()), DIRECTORY_INTRODUCTION.VERSION.eq(one.version())).execute();
        if (changed == 0) return new Saving.Lost(one);
        tx.did(one.ref(), "binned", "");
        tx.changed(one.ref(), "binned", "false", "true");
        return new Saving.Saved(one);
    }

    @Override
    public String kind() {
        return Introduction.KIND;
    }

    @Override
    public String title(Locale locale) {
        return TEXTS.in(locale).say("bin.introductions");
    }

    @Override
    public Slice<Binned> page(Actor actor, String after, int limit) {
        var page = Keyset.descending(DIRECTORY_INTRODUCTION.BINNED_AT, DIRECTORY_INTRODUCTION.ID).page(limit, after);
        return schema.read(tx -> page.slice(tx.sql().selectFrom(DIRECTORY_INTRODUCTION).where(lies(actor), page.condition()).orderBy(page.order()).limit(page.fetch()).fetch(),
                row -> binned(tx, row)));
    }

    @Override
    public Optional<Binned> find(Actor actor, Ref ref) {
        return schema.read(tx -> tx.sql().selectFrom(DIRECTORY_INTRODUCTION).where(lies(actor), DIRECTORY_INTRODUCTION.ID.eq(ref.id())).fetchOptional(row -> binned(tx, row)));
    }

    @Override
    public Outcome restore(Actor actor, Ref ref, Locale locale) {
        return schema.write(actor, tx -> {
            int changed = tx.sql().update(DIRECTORY_INTRODUCTION).set(DIRECTORY_INTRODUCTION.BINNED_BY, "").set(DIRECTORY_INTRODUCTION.BINNED_AT, 0L)
                    .set(DIRECTORY_INTRODUCTION.VERSION, DIRECTORY_INTRODUCTION.VERSION.plus(1)).where(lies(actor), DIRECTORY_INTRODUCTION.ID.eq(ref.id())).execute();
            if (changed == 0) return new Outcome.Unknown();
            tx.did(ref, "restored", "");
            tx.changed(ref, "binned", "true", "false");
            return new Outcome.Done();
        });
    }

    @Override
    public Outcome end(Actor actor, Ref ref, Locale locale) {
        if (find(actor, ref).isEmpty()) return new Outcome.Unknown();
        journal.erase(actor, ref, "");
        return schema.write(actor, tx -> delete(tx, lies(actor).and(DIRECTORY_INTRODUCTION.ID.eq(ref.id())), ref) ? new Outcome.Done() : new Outcome.Unknown());
    }

    @Override
    public int purge(LocalDate today, int limit) {
        long before = Days.begin(today.minusDays(DAYS)).toEpochMilli();
        var over = DIRECTORY_INTRODUCTION.BINNED_AT.gt(0L).and(DIRECTORY_INTRODUCTION.BINNED_AT.lt(before));
        var ids = schema.read(tx -> tx.sql().select(DIRECTORY_INTRODUCTION.ID).from(DIRECTORY_INTRODUCTION).where(over)
                .orderBy(DIRECTORY_INTRODUCTION.BINNED_AT, DIRECTORY_INTRODUCTION.ID).limit(limit).fetch(DIRECTORY_INTRODUCTION.ID));
        for (var id : ids) journal.erase(Actor.system(), new Ref(Introduction.KIND, id), "");
        return schema.write(Actor.system(), tx -> (int) ids.stream().filter(id -> delete(tx, over.and(DIRECTORY_INTRODUCTION.ID.eq(id)), new Ref(Introduction.KIND, id))).count());
    }

    private static boolean delete(Writing tx, Condition which, Ref ref) {
        if (tx.sql().deleteFrom(DIRECTORY_INTRODUCTION).where(which).execute() == 0) return false;
        tx.did(ref, "ended", "");
        tx.changed(ref, "binned", "true", "");
        return true;
    }

    private static Condition lies(Actor actor) {
        return actor.is(Role.MANAGER) ? DIRECTORY_INTRODUCTION.BINNED_AT.gt(0L) : DSL.falseCondition();
    }

    private static Binned binned(Reading tx, DirectoryIntroductionRecord row) {
        var at = Instant.ofEpochMilli(row.getBinnedAt());
        return new Binned(new Ref(Introduction.KIND, row.getId()), title(tx, row), row.getBinnedBy(), at, Days.of(at).plusDays(DAYS));
    }

    private static String title(Reading tx, DirectoryIntroductionRecord row) {
        var rows = tx.sql().selectFrom(DIRECTORY_ORGANISATION).where(DIRECTORY_ORGANISATION.ID.in(row.getCompany(), row.getBuyer())).fetch();
        var named = rows.intoMap(DIRECTORY_ORGANISATION.ID, DIRECTORY_ORGANISATION.NAME);
        return named.getOrDefault(row.getCompany(), row.getCompany()) + " ↔ " + named.getOrDefault(row.getBuyer(), row.getBuyer());
    }
}
