// SPDX-License-Identifier: Apache-2.0
package org.faisceau.funding;

import static org.faisceau.funding.db.Tables.FUNDING_LINE;
import static org.faisceau.funding.db.Tables.FUNDING_PLAN;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faisceau.funding.api.Plan;
import org.faisceau.funding.api.Plan.Content;
import org.faisceau.funding.api.Sort;
import org.faisceau.funding.db.tables.records.FundingLineRecord;
import org.faisceau.funding.db.tables.records.FundingPlanRecord;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Euros;
import org.faisceau.kernel.api.Folded;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.SortKey;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Writing;

/** Plans and their lines in rows, within a transaction of a register. */
final class PlanTable {
    private static final String EXPENSE = "EXPENSE";
    private static final String RESOURCE = "RESOURCE";

    private PlanTable() {}

    static List<Plan> plans(Reading tx, List<FundingPlanRecord> rows) {
        var ids = rows.stream().map(FundingPlanRecord::getId).toList();
        var lines = tx.sql().selectFrom(FUNDING_LINE).where(FUNDING_LINE.PLAN_ID.in(ids)).orderBy(FUNDING_LINE.PLAN_ID, FUNDING_LINE.SIDE, FUNDING_LINE.POSITION).fetch().stream().collect(Collectors.groupingBy(FundingLineRecord::getPlanId));
        return rows.stream().map(row -> plan(row, lines.getOrDefault(row.getId(), List.of()))).toList();
    }

    private static Plan plan(FundingPlanRecord row, List<FundingLineRecord> lines) {
        var expenses = lines.stream().filter(one -> one.getSide().equals(EXPENSE)).map(one -> new Plan.Expense(one.getWhat(), new Euros(one.getCents()))).toList();
        var resources = lines.stream().filter(one -> one.getSide().equals(RESOURCE)).map(one -> new Plan.Resource(Sort.valueOf(one.getSort()), one.getWhat(), new Euros(one.getCents()), one.getScheme(), one.getGranted() == 1)).toList();
        var content = new Content(row.getTitle(), Optional.of(row.getAbout()).filter(ref -> !ref.isEmpty()).map(Ref::of), LocalDate.parse(row.getDay()), row.getNote(), expenses, resources);
        return new Plan(row.getId(), row.getOrganisation(), content, row.getCreatedBy(), Instant.ofEpochMilli(row.getCreatedAt()), Instant.ofEpochMilli(row.getChangedAt()), row.getVersion());
    }

    /** Outside the bin and read by this actor. */
    static Optional<Plan> find(Reading tx, Actor actor, String id) {
        return plans(tx, tx.sql().selectFrom(FUNDING_PLAN).where(FUNDING_PLAN.ID.eq(id), WhoMay.see(actor)).fetch()).stream().findFirst();
    }

    static Plan insert(Writing tx, Actor actor, String id, Content content, Instant now) {
        var table = FUNDING_PLAN;
        tx.sql().insertInto(table).set(row(content)).set(table.ID, id).set(table.ORGANISATION, actor.organisation()).set(table.CREATED_BY, actor.id()).set(table.CREATED_AT, now.toEpochMilli())
                .set(table.CHANGED_AT, now.toEpochMilli()).set(table.BINNED_AT, 0L).set(table.BINNED_BY, "").set(table.VERSION, 1).execute();
        lines(tx, id, content);
        var plan = get(tx, id);
        tx.did(plan.ref(), "created", "");
        tx.changed(plan.ref(), "created", "", content.title());
        return plan;
    }

    /** With other words and lines; empty where somebody was faster. */
    static Optional<Plan> change(Writing tx, Plan before, Content content, Instant now) {
        int changed = tx.sql().update(FUNDING_PLAN).set(row(content)).set(FUNDING_PLAN.CHANGED_AT, now.toEpochMilli()).set(FUNDING_PLAN.VERSION, before.version() + 1)
                .where(FUNDING_PLAN.ID.eq(before.id()), FUNDING_PLAN.VERSION.eq(before.version())).execute();
        if (changed == 0) return Optional.empty();
        lines(tx, before.id(), content);
        var was = told(before.content());
        told(content).forEach((field, after) -> {
            if (!after.equals(was.get(field))) tx.changed(before.ref(), field, was.get(field), after);
        });
        return Optional.of(get(tx, before.id()));
    }

    private static void lines(Writing tx, String id, Content content) {
        tx.sql().deleteFrom(FUNDING_LINE).where(FUNDING_LINE.PLAN_ID.eq(id)).execute();
        for (int at = 0; at < content.expenses().size(); at++) {
            var one = content.expenses().get(at);
            tx.sql().insertInto(FUNDING_LINE).set(new FundingLineRecord(id, EXPENSE, at, "", one.what(), one.amount().cents(), "", 0)).execute();
        }
        for (int at = 0; at < content.resources().size(); at++) {
            var one = content.resources().get(at);
            tx.sql().insertInto(FUNDING_LINE).set(new FundingLineRecord(id, RESOURCE, at, one.sort().name(), one.what(), one.amount().cents(), one.scheme(), one.isGranted() ? 1 : 0)).execute();
        }
    }

    private static Plan get(Reading tx, String id) {
        return plans(tx, tx.sql().selectFrom(FUNDING_PLAN).where(FUNDING_PLAN.ID.eq(id)).fetch()).get(0);
    }

    private static FundingPlanRecord row(Content content) {
        var row = new FundingPlanRecord();
        row.setTitle(content.title());
        row.setTitleSort(SortKey.of(content.title()));
        row.setWordsSort(Folded.of(Stream.of(Stream.of(content.title(), content.note()), content.expenses().stream().map(Plan.Expense::what), content.resources().stream().map(Plan.Resource::what)).flatMap(one -> one).toArray(String[]::new)));
        row.setAbout(content.about().map(Ref::toString).orElse(""));
        row.setDay(content.day().toString());
        row.setNote(content.note());
        row.setSchemes(content.resources().stream().map(Plan.Resource::scheme).filter(one -> !one.isEmpty()).distinct().sorted().collect(Collectors.joining(",", ",", ",")));
        return row;
    }

    private static Map<String, String> told(Content content) {
        var told = new LinkedHashMap<String, String>();
        told.put("title", content.title());
        told.put("about", content.about().map(Ref::toString).orElse(""));
        told.put("day", content.day().toString());
        told.put("note", content.note());
        told.put("expenses", content.expenses().stream().map(one -> one.what() + " " + one.amount().amount().toPlainString()).collect(Collectors.joining("\n")));
        told.put("resources", content.resources().stream().map(one -> one.sort() + " " + one.what() + " " + one.amount().amount().toPlainString() + (one.scheme().isEmpty() ? "" : " [" + one.scheme() + "]") + (one.isGranted() ? " +" : "")).collect(Collectors.joining("\n")));
        return told;
    }
}
