// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory;

import static org.faisceau.directory.db.Tables.DIRECTORY_INTRODUCTION;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.faisceau.directory.api.Introduction;
import org.faisceau.directory.api.Organisation;
import org.faisceau.directory.db.tables.records.DirectoryIntroductionRecord;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Period;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Slice;
import org.faisceau.kernel.spi.Deed;
import org.faisceau.store.api.Keyset;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.jooq.Condition;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Introductions made: those to which both sides agreed, on the day the second one did. Its refs: the introduction, the company, the public
 * actor, and what it was about.
 */
@Component
public final class IntroductionDeed implements Deed {
    private final Schema schema;

    @Activate
    public IntroductionDeed(@Reference Store store) {
        this.schema = store.schema("directory", IntroductionDeed.class);
    }

    @Override
    public String word() {
        return "introduction-made";
    }

    @Override
    public Slice<Done> during(Actor actor, Period period, String after, int limit) {
        if (limit < 1 || limit > SLICE_MOST) throw new IllegalArgumentException("limit: 1 to " + SLICE_MOST + ", got " + limit);
        var page = Keyset.ascending(DIRECTORY_INTRODUCTION.MADE_ON, DIRECTORY_INTRODUCTION.ID).page(Math.min(limit, Keyset.MOST), after);
        return schema.read(tx -> page.slice(
                tx.sql().selectFrom(DIRECTORY_INTRODUCTION).where(made(actor, period), page.condition()).orderBy(page.order()).limit(page.fetch()).fetch(),
                IntroductionDeed::done));
    }

    @Override
    public long count(Actor actor, Period period) {
        return schema.read(tx -> tx.sql().fetchCount(DIRECTORY_INTRODUCTION, made(actor, period)));
    }

    private static Condition made(Actor actor, Period period) {
        return IntroductionAccess.see(actor).and(DIRECTORY_INTRODUCTION.MADE_ON.between(period.first().toString(), period.last().toString()));
    }

    private static Done done(DirectoryIntroductionRecord row) {
        var refs = new ArrayList<>(List.of(new Ref(Introduction.KIND, row.getId()), new Ref(Organisation.KIND, row.getCompany()), new Ref(Organisation.KIND, row.getBuyer())));
        if (!row.getAbout().isEmpty()) refs.add(Ref.of(row.getAbout()));
        return new Done(LocalDate.parse(row.getMadeOn()), row.getAskedBy(), refs, 1);
    }
}
