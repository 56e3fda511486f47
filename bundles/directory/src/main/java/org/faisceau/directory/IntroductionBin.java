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
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Slice;
import org.faisceau.kernel.api.Texts;
import org.faisceau.store.api.BinRows;
import org.faisceau.store.api.Journal;
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
    private static final BinRows<DirectoryIntroductionRecord> ROWS = new BinRows<>(Introduction.KIND, DIRECTORY_INTRODUCTION, DIRECTORY_INTRODUCTION.ID, DIRECTORY_INTRODUCTION.VERSION, DIRECTORY_INTRODUCTION.BINNED_AT, DIRECTORY_INTRODUCTION.BINNED_BY);
    private static final Texts TEXTS = Texts.beside(IntroductionBin.class);
    private final Schema schema;
    private final Journal journal;

    @Activate
    public IntroductionBin(@Reference Store store, @Reference Journal journal) {
        this.schema = store.schema("directory", IntroductionBin.class);
        this.journal = journal;
    }

    static Saving put(Writing tx, Actor actor, Introduction one, Instant now) {
        return ROWS.put(tx, actor, one.id(), one.version(), now) ? new Saving.Saved(one) : new Saving.Lost(one);
    }

    static boolean holds(Reading tx, String id) {
        return ROWS.find(tx, DSL.noCondition(), id).isPresent();
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
        return schema.read(tx -> ROWS.page(tx, own(actor), after, limit).map(row -> binned(tx, row)));
    }

    @Override
    public Optional<Binned> find(Actor actor, Ref ref) {
        return schema.read(tx -> ROWS.find(tx, own(actor), ref.id()).map(row -> binned(tx, row)));
    }

    @Override
    public Outcome restore(Actor actor, Ref ref, Locale locale) {
        return schema.write(actor, tx -> ROWS.restore(tx, own(actor), ref.id()) ? new Outcome.Done() : new Outcome.Unknown());
    }

    @Override
    public Outcome end(Actor actor, Ref ref, Locale locale) {
        if (find(actor, ref).isEmpty()) return new Outcome.Unknown();
        journal.erase(actor, ref, "");
        return schema.write(actor, tx -> ROWS.end(tx, own(actor), ref.id()) ? new Outcome.Done() : new Outcome.Unknown());
    }

    @Override
    public int purge(LocalDate today, int limit) {
        var over = schema.read(tx -> ROWS.over(tx, today, limit));
        for (var id : over) journal.erase(Actor.system(), new Ref(Introduction.KIND, id), "");
        return schema.write(Actor.system(), tx -> (int) over.stream().filter(id -> ROWS.end(tx, DSL.noCondition(), id)).count());
    }

    private static Condition own(Actor actor) {
        return actor.is(Role.MANAGER) ? DSL.noCondition() : DSL.falseCondition();
    }

    private static Binned binned(Reading tx, DirectoryIntroductionRecord row) {
        var at = Instant.ofEpochMilli(row.getBinnedAt());
        return new Binned(new Ref(Introduction.KIND, row.getId()), title(tx, row), row.getBinnedBy(), at, BinRows.until(at));
    }

    private static String title(Reading tx, DirectoryIntroductionRecord row) {
        var rows = tx.sql().selectFrom(DIRECTORY_ORGANISATION).where(DIRECTORY_ORGANISATION.ID.in(row.getCompany(), row.getBuyer())).fetch();
        var named = rows.intoMap(DIRECTORY_ORGANISATION.ID, DIRECTORY_ORGANISATION.NAME);
        return named.getOrDefault(row.getCompany(), row.getCompany()) + " ↔ " + named.getOrDefault(row.getBuyer(), row.getBuyer());
    }
}
