// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory;

import static org.faisceau.directory.db.Tables.DIRECTORY_INTRODUCTION;
import static org.faisceau.directory.db.Tables.DIRECTORY_ORGANISATION;

import java.time.Instant;
import java.util.Locale;
import org.faisceau.console.spi.Bin;
import org.faisceau.console.spi.rows.BinShelf;
import org.faisceau.console.spi.rows.RowBin;
import org.faisceau.directory.api.Introduction;
import org.faisceau.directory.api.Introductions.Saving;
import org.faisceau.directory.db.tables.records.DirectoryIntroductionRecord;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Texts;
import org.faisceau.store.api.BinRows;
import org.faisceau.store.api.Journal;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Store;
import org.faisceau.store.api.Writing;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Introductions that a manager put in the bin: thirty days there, then gone with what the journal holds of them. */
@Component(service = Bin.class)
public final class IntroductionBin implements RowBin {
    private static final BinRows<DirectoryIntroductionRecord> ROWS = new BinRows<>(Introduction.KIND, DIRECTORY_INTRODUCTION, DIRECTORY_INTRODUCTION.ID, DIRECTORY_INTRODUCTION.VERSION, DIRECTORY_INTRODUCTION.BINNED_AT, DIRECTORY_INTRODUCTION.BINNED_BY);
    private final BinShelf<DirectoryIntroductionRecord> shelf;

    @Activate
    public IntroductionBin(@Reference Store store, @Reference Journal journal) {
        this.shelf = BinShelf.of(store.schema("directory", IntroductionBin.class), journal, ROWS, IntroductionBin::own, IntroductionBin::title);
    }

    @Override
    public BinShelf<?> shelf() {
        return shelf;
    }

    @Override
    public String title(Locale locale) {
        return Texts.beside(IntroductionBin.class).in(locale).say("bin.introductions");
    }

    static Saving put(Writing tx, Actor actor, Introduction one, Instant now) {
        return ROWS.put(tx, actor, one.id(), one.version(), now) ? new Saving.Saved(one) : new Saving.Lost(one);
    }

    static boolean holds(Reading tx, String id) {
        return ROWS.find(tx, DSL.noCondition(), id).isPresent();
    }

    private static Condition own(Actor actor) {
        return actor.is(Role.MANAGER) ? DSL.noCondition() : DSL.falseCondition();
    }

    private static String title(Reading tx, DirectoryIntroductionRecord row) {
        var rows = tx.sql().selectFrom(DIRECTORY_ORGANISATION).where(DIRECTORY_ORGANISATION.ID.in(row.getCompany(), row.getBuyer())).fetch();
        var named = rows.intoMap(DIRECTORY_ORGANISATION.ID, DIRECTORY_ORGANISATION.NAME);
        return named.getOrDefault(row.getCompany(), row.getCompany()) + " ↔ " + named.getOrDefault(row.getBuyer(), row.getBuyer());
    }
}
