// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs;

import static org.faisceau.needs.db.Tables.NEEDS_VALUE_LINE;
import static org.faisceau.needs.db.Tables.NEEDS_VALUE_SHEET;

import java.util.List;
import java.util.Optional;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Euros;
import org.faisceau.needs.api.FamilyYear;
import org.faisceau.needs.api.Need;
import org.faisceau.needs.api.Needs;
import org.faisceau.needs.api.ValueLine;
import org.faisceau.needs.api.ValueSheet;
import org.faisceau.needs.api.Values;
import org.faisceau.needs.db.tables.records.NeedsValueLineRecord;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.faisceau.store.api.Writing;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The value sheets, and what a family's year comes to. */
@Component
public final class ValueRegister implements Values {
    private final Schema schema;
    private final Needs needs;

    @Activate
    public ValueRegister(@Reference Store store, @Reference Needs needs) {
        this.schema = store.schema("needs", ValueRegister.class);
        this.needs = needs;
    }

    @Override
    public Optional<ValueSheet> find(Actor actor, String id) {
        return ours(actor, id).map(need -> schema.read(tx -> find(tx, id)));
    }

    @Override
    public Optional<FamilyYear> familyYear(Actor actor, String id) {
        return ours(actor, id).flatMap(need -> schema.read(tx -> FamilySum.of(tx, need)));
    }

    @Override
    public Changing change(Actor actor, String id, int seenVersion, List<ValueLine> typed) {
        return schema.write(actor, tx -> {
            var found = needs.find(actor, id);
            if (found.isEmpty()) return new Changing.Unknown();
            boolean isFit = typed.size() <= LINES_MAX && typed.stream().allMatch(line -> line.label().length() <= LABEL_MAX);
            if (!isFit || !needs.mayChange(actor, found.get())) return new Changing.Refused();
            var lines = typed.stream().map(line -> new ValueLine(line.kind(), ContentRule.line(line.label()), line.amount(), line.times())).toList();
            var before = find(tx, id);
            if (before.version() != seenVersion) return new Changing.Lost(before);
            if (before.lines().equals(lines)) return new Changing.Done(before);
            var after = new ValueSheet(lines, seenVersion + 1);
            if (!write(tx, id, after)) return new Changing.Lost(find(tx, id));
            tx.changed(found.get().ref(), "value", said(before), said(after));
            return new Changing.Done(after);
        });
    }

    private static boolean write(Writing tx, String id, ValueSheet sheet) {
        int rows = sheet.version() == 1
                ? tx.sql().insertInto(NEEDS_VALUE_SHEET, NEEDS_VALUE_SHEET.NEED_ID, NEEDS_VALUE_SHEET.TOTAL, NEEDS_VALUE_SHEET.VERSION)
                        .values(id, sheet.total().cents(), 1).onConflictDoNothing().execute()
                : tx.sql().update(NEEDS_VALUE_SHEET).set(NEEDS_VALUE_SHEET.TOTAL, sheet.total().cents()).set(NEEDS_VALUE_SHEET.VERSION, sheet.version())
                        .where(NEEDS_VALUE_SHEET.NEED_ID.eq(id), NEEDS_VALUE_SHEET.VERSION.eq(sheet.version() - 1)).execute();
        if (rows == 0) return false;
        tx.sql().deleteFrom(NEEDS_VALUE_LINE).where(NEEDS_VALUE_LINE.NEED_ID.eq(id)).execute();
        for (int at = 0; at < sheet.lines().size(); at++) {
            var line = sheet.lines().get(at);
            tx.sql().insertInto(NEEDS_VALUE_LINE)
                    .set(new NeedsValueLineRecord(id, at, line.kind().name(), line.label(), line.amount().cents(), line.times())).execute();
        }
        return true;
    }

    private Optional<Need> ours(Actor actor, String id) {
        return needs.find(actor, id).filter(need -> needs.mayReadHistory(actor, need));
    }

    private static ValueSheet find(Reading tx, String id) {
        var version = tx.sql().select(NEEDS_VALUE_SHEET.VERSION).from(NEEDS_VALUE_SHEET).where(NEEDS_VALUE_SHEET.NEED_ID.eq(id)).fetchOptional(NEEDS_VALUE_SHEET.VERSION);
        if (version.isEmpty()) return new ValueSheet(List.of(), 0);
        var lines = tx.sql().selectFrom(NEEDS_VALUE_LINE).where(NEEDS_VALUE_LINE.NEED_ID.eq(id)).orderBy(NEEDS_VALUE_LINE.POSITION)
                .fetch(row -> new ValueLine(ValueLine.Kind.valueOf(row.getKind()), row.getLabel(), new Euros(row.getAmount()), row.getTimes()));
        return new ValueSheet(lines, version.get());
    }

    private static String said(ValueSheet sheet) {
        return sheet.lines().isEmpty() ? "" : sheet.total().amount().toPlainString();
    }
}
