// SPDX-License-Identifier: Apache-2.0
package org.faisceau.funding;

import static org.faisceau.funding.db.Tables.FUNDING_SCHEME;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.faisceau.funding.api.OwnScheme;
import org.faisceau.funding.api.OwnScheme.Content;
import org.faisceau.funding.api.OwnSchemes;
import org.faisceau.funding.api.Scheme;
import org.faisceau.funding.api.Scheme.Confidence;
import org.faisceau.funding.api.Sort;
import org.faisceau.funding.db.tables.records.FundingSchemeRecord;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Euros;
import org.faisceau.kernel.api.Folded;
import org.faisceau.kernel.api.SortKey;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Writing;
import org.jooq.impl.DSL;

/** Own schemes in rows, within a transaction of a register. */
final class SchemeTable {
    private SchemeTable() {}

    /** Outside the bin. */
    static List<OwnScheme> all(Reading tx) {
        return tx.sql().selectFrom(FUNDING_SCHEME).where(FUNDING_SCHEME.BINNED_AT.eq(0L)).orderBy(FUNDING_SCHEME.TITLE_SORT, FUNDING_SCHEME.ID).limit(OwnSchemes.MOST).fetch(SchemeTable::own);
    }

    static int count(Reading tx) {
        return tx.sql().fetchCount(FUNDING_SCHEME, FUNDING_SCHEME.BINNED_AT.eq(0L));
    }

    static Optional<OwnScheme> find(Reading tx, String id, boolean isOutsideBin) {
        return tx.sql().fetchOptional(FUNDING_SCHEME, FUNDING_SCHEME.ID.eq(id).and(isOutsideBin ? FUNDING_SCHEME.BINNED_AT.eq(0L) : DSL.noCondition())).map(SchemeTable::own);
    }

    static OwnScheme insert(Writing tx, Actor actor, String id, Content content, Instant now) {
        var table = FUNDING_SCHEME;
        tx.sql().insertInto(table).set(row(content)).set(table.ID, id).set(table.CREATED_BY, actor.id()).set(table.CREATED_AT, now.toEpochMilli()).set(table.CHANGED_AT, now.toEpochMilli()).set(table.BINNED_AT, 0L).set(table.BINNED_BY, "")
                .set(table.VERSION, 1).execute();
        var one = find(tx, id, true).orElseThrow();
        tx.did(one.ref(), "created", "");
        tx.changed(one.ref(), "created", "", content.title());
        return one;
    }

    /** With other words; empty where somebody was faster. */
    static Optional<OwnScheme> change(Writing tx, OwnScheme before, Content content, Instant now) {
        int changed = tx.sql().update(FUNDING_SCHEME).set(row(content)).set(FUNDING_SCHEME.CHANGED_AT, now.toEpochMilli()).set(FUNDING_SCHEME.VERSION, before.version() + 1)
                .where(FUNDING_SCHEME.ID.eq(before.id()), FUNDING_SCHEME.VERSION.eq(before.version())).execute();
        if (changed == 0) return Optional.empty();
        var was = told(before.content());
        told(content).forEach((field, after) -> {
            if (!after.equals(was.get(field))) tx.changed(before.ref(), field, was.get(field), after);
        });
        return find(tx, before.id(), true);
    }

    private static FundingSchemeRecord row(Content content) {
        var row = new FundingSchemeRecord();
        row.setReplaces(content.replaces());
        row.setTitle(content.title());
        row.setTitleSort(SortKey.of(content.title()));
        row.setWordsSort(Folded.of(content.title(), content.bearer(), content.who(), content.why(), content.remark(), content.source()));
        row.setBearer(content.bearer());
        row.setWho(content.who());
        row.setWhy(content.why());
        row.setHow(content.how());
        row.setLink(content.link());
        row.setGrantCents(content.grant().map(Euros::cents).orElse(0L));
        row.setAdvanceCents(content.advance().map(Euros::cents).orElse(0L));
        row.setFromDay(Days.write(content.from()));
        row.setUntilDay(Days.write(content.until()));
        row.setSource(content.source());
        row.setSourceDay(content.sourceDay().toString());
        row.setConfidence(content.confidence().name());
        row.setRemark(content.remark());
        row.setQuestions(content.questions().stream().map(one -> one.text() + "|" + one.against()).collect(Collectors.joining("\n")));
        return row;
    }

    /** All that is written of it, by column. */
    private static Map<String, String> told(Content content) {
        var told = new LinkedHashMap<String, String>();
        var row = row(content);
        for (var field : row.fields()) if (row.get(field) != null && !field.getName().endsWith("_sort")) told.put(field.getName(), String.valueOf(row.get(field)));
        return told;
    }

    private static OwnScheme own(FundingSchemeRecord row) {
        // By that one sign: a lone carriage return of an older question ends no line.
        var questions = Arrays.stream(row.getQuestions().split("\n")).filter(line -> !line.isEmpty()).map(line -> new OwnScheme.Question(line.substring(0, line.indexOf('|')), line.substring(line.indexOf('|') + 1))).toList();
        var content = new Content(row.getReplaces(), row.getTitle(), row.getBearer(), row.getWho(), row.getWhy(), row.getHow(), row.getLink(), euros(row.getGrantCents()), euros(row.getAdvanceCents()), Days.read(row.getFromDay()),
                Days.read(row.getUntilDay()), row.getSource(), LocalDate.parse(row.getSourceDay()), Confidence.valueOf(row.getConfidence()), row.getRemark(), questions);
        return new OwnScheme(row.getId(), content, row.getCreatedBy(), Instant.ofEpochMilli(row.getCreatedAt()), Instant.ofEpochMilli(row.getChangedAt()), row.getVersion());
    }

    private static Optional<Euros> euros(long cents) {
        return cents == 0 ? Optional.empty() : Optional.of(new Euros(cents));
    }

    /** As the catalogue shows it. */
    static Scheme scheme(OwnScheme one) {
        var content = one.content();
        var ceilings = new EnumMap<Sort, Euros>(Sort.class);
        content.grant().ifPresent(euros -> ceilings.put(Sort.GRANT, euros));
        content.advance().ifPresent(euros -> ceilings.put(Sort.ADVANCE, euros));
        var questions = IntStream.range(0, content.questions().size()).mapToObj(at -> question(at, content.questions().get(at))).toList();
        var tracks = content.how().isEmpty() ? List.<Scheme.Track>of() : List.of(new Scheme.Track("", content.how()));
        return new Scheme(one.id(), content.title(), content.bearer(), content.who(), content.why(), tracks, ceilings, content.from(), content.until(), content.source(), content.sourceDay(), content.confidence(), content.remark(), questions,
                Optional.empty(), content.link(), one.version(), content.replaces());
    }

    private static Scheme.Question question(int at, OwnScheme.Question one) {
        return new Scheme.Question("question" + (at + 1), one.text(), one.against(), one.against().isEmpty());
    }
}
