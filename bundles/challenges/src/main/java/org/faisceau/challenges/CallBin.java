// SPDX-License-Identifier: Apache-2.0
package org.faisceau.challenges;

import static org.faisceau.challenges.db.Tables.CHALLENGES_CALL;

import java.time.Instant;
import java.util.Locale;
import org.faisceau.challenges.api.InterestCall;
import org.faisceau.challenges.db.tables.records.ChallengesCallRecord;
import org.faisceau.console.spi.Bin;
import org.faisceau.console.spi.rows.BinShelf;
import org.faisceau.console.spi.rows.RowBin;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Texts;
import org.faisceau.store.api.BinRows;
import org.faisceau.store.api.Journal;
import org.faisceau.store.api.Store;
import org.faisceau.store.api.Writing;
import org.jooq.impl.DSL;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The binned calls; managers take them out. */
@Component(service = Bin.class)
public final class CallBin implements RowBin {
    private static final BinRows<ChallengesCallRecord> ROWS =
            new BinRows<>(InterestCall.KIND, CHALLENGES_CALL, CHALLENGES_CALL.ID, CHALLENGES_CALL.VERSION, CHALLENGES_CALL.BINNED_AT, CHALLENGES_CALL.BINNED_BY);
    private final BinShelf<ChallengesCallRecord> shelf;

    @Activate
    public CallBin(@Reference Store store, @Reference Journal journal) {
        this.shelf = BinShelf.of(store.schema("challenges", CallBin.class), journal, ROWS, actor -> WhoMay.leads(actor) ? DSL.trueCondition() : DSL.falseCondition(), (tx, row) -> row.getTitle());
    }

    @Override
    public BinShelf<?> shelf() {
        return shelf;
    }

    @Override
    public String title(Locale locale) {
        return Texts.beside(CallBin.class).in(locale).say("calls.title");
    }

    /** False where somebody was faster. */
    static boolean put(Writing tx, Actor actor, InterestCall call, Instant now) {
        return ROWS.put(tx, actor, call.id(), call.version(), now);
    }
}
