// SPDX-License-Identifier: Apache-2.0
package org.faisceau.showcase;

import static org.faisceau.showcase.db.Tables.SHOWCASE_ISSUE;

import java.time.Instant;
import java.util.Locale;
import org.faisceau.console.spi.Bin;
import org.faisceau.console.spi.rows.BinShelf;
import org.faisceau.console.spi.rows.RowBin;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Texts;
import org.faisceau.showcase.api.Issue;
import org.faisceau.showcase.db.tables.records.ShowcaseIssueRecord;
import org.faisceau.store.api.BinRows;
import org.faisceau.store.api.Journal;
import org.faisceau.store.api.Store;
import org.faisceau.store.api.Writing;
import org.jooq.impl.DSL;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The binned issues; who could put one there may take it out. */
@Component(service = Bin.class)
public final class IssueBin implements RowBin {
    private static final BinRows<ShowcaseIssueRecord> ROWS = new BinRows<>(Issue.KIND, SHOWCASE_ISSUE, SHOWCASE_ISSUE.ID, SHOWCASE_ISSUE.VERSION, SHOWCASE_ISSUE.BINNED_AT, SHOWCASE_ISSUE.BINNED_BY);
    private final BinShelf<ShowcaseIssueRecord> shelf;

    @Activate
    public IssueBin(@Reference Store store, @Reference Journal journal) {
        this.shelf = BinShelf.of(store.schema("showcase", IssueBin.class), journal, ROWS, actor -> WhoMay.write(actor) ? DSL.noCondition() : DSL.falseCondition(), (tx, row) -> row.getTitle());
    }

    @Override
    public BinShelf<?> shelf() {
        return shelf;
    }

    @Override
    public String title(Locale locale) {
        return Texts.beside(IssueBin.class).in(locale).say("issues.title");
    }

    /** False where somebody was faster. */
    static boolean put(Writing tx, Actor actor, Issue one, Instant now) {
        return ROWS.put(tx, actor, one.id(), one.version(), now);
    }
}
