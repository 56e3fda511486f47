// SPDX-License-Identifier: Apache-2.0
package org.faisceau.rules;

import static org.faisceau.rules.db.Tables.RULES_ADVICE;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ids;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Slice;
import org.faisceau.rules.api.Advice;
import org.faisceau.rules.api.AdviceFile;
import org.faisceau.rules.api.KeptAdvice;
import org.faisceau.rules.api.ProcedureId;
import org.faisceau.rules.api.QuestionParameters;
import org.faisceau.rules.api.Rule;
import org.faisceau.rules.api.Way;
import org.faisceau.rules.db.tables.records.RulesAdviceRecord;
import org.faisceau.rules.spi.QuestionSource;
import org.faisceau.store.api.Keyset;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The table of kept advice. */
@Component
public final class AdviceRegister implements AdviceFile {
    private static final int ABOUT_MOST = 20;
    @Reference
    volatile List<QuestionSource> sources = List.of();

    private final Schema schema;
    private final Clock clock;
    private final Ids ids;

    @Activate
    public AdviceRegister(@Reference Store store, @Reference Clock clock, @Reference Ids ids) {
        this.schema = store.schema("rules", AdviceRegister.class);
        this.clock = clock;
        this.ids = ids;
    }

    @Override
    public Optional<KeptAdvice> keep(Actor actor, Optional<Ref> about, String title, Advice advice, Optional<ProcedureId> chosen, String reason) {
        boolean isReasoned = chosen.isEmpty() || !reason.isBlank();
        if (!actor.is(Role.BUYER) || title.isBlank() || !isReasoned) return Optional.empty();
        boolean isExercise = about.filter(ref -> sources.stream().anyMatch(one -> one.kind().equals(ref.kind()) && one.isExercise(actor, ref))).isPresent();
        var kept = new KeptAdvice(ids.next(), about, shorter(title, KeptAdvice.TITLE_MAX), QuestionParameters.query(advice.question()), advice.open(),
                versions(advice), chosen, shorter(reason, KeptAdvice.REASON_MAX), actor.id(), clock.instant(), isExercise);
        return Optional.of(schema.write(actor, tx -> {
            var row = row(kept, advice);
            row.setOrganisation(actor.organisation());
            tx.sql().insertInto(RULES_ADVICE).set(row).execute();
            tx.did(kept.ref(), "created", kept.reason());
            tx.changed(kept.ref(), "created", "", kept.title());
            return kept;
        }));
    }

    @Override
    public Optional<KeptAdvice> find(Actor actor, String id) {
        return schema.read(tx -> tx.sql().selectFrom(RULES_ADVICE).where(RULES_ADVICE.ID.eq(id), see(actor)).fetchOptional(AdviceRegister::advice));
    }

    @Override
    public List<KeptAdvice> about(Actor actor, Ref ref) {
        return schema.read(tx -> tx.sql().selectFrom(RULES_ADVICE).where(RULES_ADVICE.ABOUT_KIND.eq(ref.kind()), RULES_ADVICE.ABOUT_ID.eq(ref.id()), see(actor))
                .orderBy(RULES_ADVICE.MADE_AT.desc(), RULES_ADVICE.ID.desc()).limit(ABOUT_MOST).fetch(AdviceRegister::advice));
    }

    @Override
    public Slice<KeptAdvice> page(Actor actor, String after, int limit) {
        var page = Keyset.descending(RULES_ADVICE.MADE_AT, RULES_ADVICE.ID).page(limit, after);
        return schema.read(tx -> page.slice(tx.sql().selectFrom(RULES_ADVICE).where(see(actor), RULES_ADVICE.EXERCISE.eq(0), page.condition()).orderBy(page.order()).limit(page.fetch()).fetch(), AdviceRegister::advice));
    }

    private static Condition see(Actor actor) {
        if (actor.is(Role.MANAGER)) return DSL.noCondition();
        if (!actor.is(Role.OBSERVER)) return DSL.falseCondition();
        var own = RULES_ADVICE.MADE_BY.eq(actor.id());
        return actor.organisation().isEmpty() ? own : own.or(RULES_ADVICE.ORGANISATION.eq(actor.organisation()));
    }

    /** Every row the answer names, with its version. */
    private static Map<String, Integer> versions(Advice advice) {
        var rows = new TreeMap<String, Integer>();
        advice.threshold().ifPresent(rule -> rows.put(rule.key(), rule.version()));
        Stream.of(advice.cell(), advice.also(), advice.closed()).flatMap(List::stream).flatMap(AdviceRegister::rows).forEach(rule -> rows.put(rule.key(), rule.version()));
        return rows;
    }

    private static Stream<Rule> rows(Way way) {
        return Stream.of(way.findings().stream().flatMap(finding -> finding.rule().stream()), way.candidates().stream(), way.rows().stream(), way.beside().stream()).flatMap(rules -> rules);
    }

    private static String shorter(String text, int most) {
        var stripped = text.strip();
        return stripped.substring(0, Math.min(most, stripped.length()));
    }

    private static RulesAdviceRecord row(KeptAdvice kept, Advice advice) {
        var row = new RulesAdviceRecord();
        row.setId(kept.id());
        row.setAboutKind(kept.about().map(Ref::kind).orElse(""));
        row.setAboutId(kept.about().map(Ref::id).orElse(""));
        row.setTitle(kept.title());
        row.setQuestion(kept.question());
        row.setDay(advice.question().day().toString());
        row.setOpenWays(kept.open().stream().map(Enum::name).collect(Collectors.joining("\n")));
        row.setRuleVersions(kept.rules().entrySet().stream().map(rule -> rule.getKey() + " " + rule.getValue()).sorted().collect(Collectors.joining("\n")));
        row.setChosen(kept.chosen().map(Enum::name).orElse(""));
        row.setReason(kept.reason());
        row.setMadeBy(kept.by());
        row.setMadeAt(kept.at().toEpochMilli());
        row.setExercise(kept.isExercise() ? 1 : 0);
        return row;
    }

    private static KeptAdvice advice(RulesAdviceRecord row) {
        var about = row.getAboutKind().isEmpty() ? Optional.<Ref>empty() : Optional.of(new Ref(row.getAboutKind(), row.getAboutId()));
        var rules = row.getRuleVersions().lines().map(line -> line.split(" ")).collect(Collectors.toMap(parts -> parts[0], parts -> Integer.parseInt(parts[1])));
        var chosen = row.getChosen().isEmpty() ? Optional.<ProcedureId>empty() : Optional.of(ProcedureId.valueOf(row.getChosen()));
        return new KeptAdvice(row.getId(), about, row.getTitle(), row.getQuestion(), Arrays.stream(row.getOpenWays().split("\n")).filter(name -> !name.isEmpty()).map(ProcedureId::valueOf).toList(),
                rules, chosen, row.getReason(), row.getMadeBy(), Instant.ofEpochMilli(row.getMadeAt()), row.getExercise() == 1);
    }
}
