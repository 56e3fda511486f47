// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects;

import static org.faisceau.projects.db.Tables.PROJECTS_EXPERIMENT;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.faisceau.directory.api.Organisations;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Ids;
import org.faisceau.kernel.api.Slice;
import org.faisceau.kernel.api.Unseen;
import org.faisceau.projects.api.Experiment;
import org.faisceau.projects.api.Experiment.Content;
import org.faisceau.projects.api.Experiment.Decision;
import org.faisceau.projects.api.Experiment.Verdict;
import org.faisceau.projects.api.ExperimentFilter;
import org.faisceau.projects.api.Experiments;
import org.faisceau.projects.api.Measure;
import org.faisceau.projects.api.Projects;
import org.faisceau.projects.api.Written;
import org.faisceau.store.api.Keyset;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.faisceau.store.api.Writing;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The register of experiments: transactions and who may. */
@Component
public final class ExperimentRegister implements Experiments {
    private static final int COUNT_MOST = 10_000;
    private final Schema schema;
    private final Clock clock;
    private final Ids ids;
    private final Organisations organisations;

    @Activate
    public ExperimentRegister(@Reference Store store, @Reference Clock clock, @Reference Ids ids, @Reference Organisations organisations) {
        this.schema = store.schema("projects", ExperimentRegister.class);
        this.clock = clock;
        this.ids = ids;
        this.organisations = organisations;
    }

    @Override
    public Slice<Experiment> page(Actor actor, ExperimentFilter filter, boolean byTitle, String after, int limit) {
        var keyset = byTitle ? Keyset.ascending(PROJECTS_EXPERIMENT.TITLE_SORT, PROJECTS_EXPERIMENT.ID) : Keyset.descending(PROJECTS_EXPERIMENT.CHANGED_AT, PROJECTS_EXPERIMENT.ID);
        var page = keyset.page(limit, after);
        return schema.read(tx -> page.slice(tx.sql().selectFrom(PROJECTS_EXPERIMENT).where(ExperimentTable.see(actor), page.condition(), ExperimentTable.conditions(filter)).orderBy(page.order()).limit(page.fetch()).fetch(),
                ExperimentTable::experiment));
    }

    @Override
    public int count(Actor actor, ExperimentFilter filter, int most) {
        if (most < 1 || most > COUNT_MOST) throw new IllegalArgumentException("most: 1 to " + COUNT_MOST + ", got " + most);
        return schema.read(tx -> tx.sql().fetchCount(tx.sql().selectOne().from(PROJECTS_EXPERIMENT).where(ExperimentTable.see(actor), ExperimentTable.conditions(filter)).limit(most)));
    }

    @Override
    public Optional<Experiment> find(Actor actor, String id) {
        return schema.read(tx -> ExperimentTable.find(tx, actor, id));
    }

    @Override
    public Map<String, Experiment> findAll(Actor actor, Collection<String> some) {
        return schema.read(tx -> tx.sql().selectFrom(PROJECTS_EXPERIMENT).where(PROJECTS_EXPERIMENT.ID.in(some), ExperimentTable.see(actor)).fetchMap(PROJECTS_EXPERIMENT.ID, ExperimentTable::experiment));
    }

    @Override
    public Written<Experiment> add(Actor actor, String project, Content typed) {
        var content = stripped(typed);
        var fault = obstacle(content, "");
        return ProjectDoor.write(schema, actor, project, (tx, found) -> fault.orElseGet(() -> {
            var one = new Experiment(ids.next(), project, content, Optional.empty(), clock.instant(), 1);
            ExperimentTable.insert(tx, actor, one);
            return new Written.Done<>(one);
        }));
    }

    @Override
    public Written<Experiment> change(Actor actor, String id, int seenVersion, Content typed) {
        var content = stripped(typed);
        var fault = obstacle(content, find(actor, id).map(one -> one.content().evaluator()).orElse(""));
        return write(actor, id, (tx, before) -> before.version() != seenVersion ? new Written.Lost<>(before)
                : fault.orElseGet(() -> put(tx, before, new Experiment(id, before.project(), content, before.decision(), clock.instant(), seenVersion + 1))));
    }

    @Override
    public Written<Experiment> decide(Actor actor, String id, int seenVersion, Verdict verdict, String reason, Optional<LocalDate> until) {
        return write(actor, id, (tx, before) -> {
            if (before.version() != seenVersion) return new Written.Lost<>(before);
            if (before.content().result().isEmpty()) return new Written.Invalid<>("reason", "experiment.noResult");
            var last = until.filter(day -> verdict == Verdict.EXTEND);
            var decision = new Decision(verdict, TextRule.clean(reason), actor.id(), Days.today(clock), last);
            return TextRule.<Experiment>needed("reason", decision.reason()).or(() -> badUntil(before, decision)).orElseGet(() -> {
                tx.did(before.ref(), "experimentDecided", decision.reason());
                ExperimentTable.keep(tx, before);
                return put(tx, before, new Experiment(id, before.project(), last.map(before.content()::until).orElse(before.content()), Optional.of(decision), clock.instant(), seenVersion + 1));
            });
        });
    }

    /** One that is extended has a day on which it is decided again. */
    private static Optional<Written<Experiment>> badUntil(Experiment before, Decision decision) {
        if (decision.verdict() != Verdict.EXTEND) return Optional.empty();
        if (decision.until().isEmpty()) return ProjectRule.invalid("until", "form.required");
        boolean isLater = before.content().endsOn().or(before.content()::startsOn).filter(day -> !decision.until().get().isAfter(day)).isEmpty() && !decision.until().get().isBefore(decision.on());
        return isLater ? Optional.empty() : ProjectRule.invalid("until", "experiment.badUntil");
    }

    @Override
    public Written<Experiment> reopen(Actor actor, String id, int seenVersion, String typed) {
        var reason = TextRule.clean(typed);
        return writeAny(actor, id, (tx, before) -> {
            if (before.version() != seenVersion) return new Written.Lost<>(before);
            if (before.isOpen()) return new Written.Invalid<>("reopening", "experiment.isOpen");
            return TextRule.<Experiment>needed("reopening", reason).orElseGet(() -> {
                tx.did(before.ref(), "experimentReopened", reason);
                ExperimentTable.keep(tx, before);
                return put(tx, before, new Experiment(id, before.project(), before.content(), Optional.empty(), clock.instant(), seenVersion + 1));
            });
        });
    }

    @Override
    public List<Decision> earlier(Actor actor, String id) {
        return schema.read(tx -> ExperimentTable.find(tx, actor, id).map(one -> ExperimentTable.earlier(tx, id)).orElse(List.of()));
    }

    private static Written<Experiment> put(Writing tx, Experiment before, Experiment after) {
        return ExperimentTable.change(tx, before, after) ? new Written.Done<>(after) : new Written.Lost<>(before);
    }

    @Override
    public Written<Experiment> bin(Actor actor, String id, int seenVersion) {
        return schema.write(actor, tx -> {
            var before = ExperimentTable.find(tx, actor, id);
            if (before.isEmpty()) return new Written.Unknown<>();
            if (!mayWrite(tx, actor, before.get())) return new Written.Refused<>();
            return before.get().version() == seenVersion && ExperimentBin.put(tx, actor, before.get(), clock.instant()) ? new Written.Done<>(before.get()) : new Written.Lost<>(before.get());
        });
    }

    private static boolean mayWrite(Writing tx, Actor actor, Experiment one) {
        return ProjectTable.find(tx, actor, one.project()).filter(project -> WhoMay.change(actor, project)).isPresent();
    }

    /** Those that are open alone: what is decided stays. */
    private <R> Written<R> write(Actor actor, String id, BiFunction<Writing, Experiment, Written<R>> work) {
        return writeAny(actor, id, (tx, before) -> before.isOpen() ? work.apply(tx, before) : new Written.Invalid<>("measures", "experiment.decided"));
    }

    private <R> Written<R> writeAny(Actor actor, String id, BiFunction<Writing, Experiment, Written<R>> work) {
        return schema.write(actor, tx -> {
            var before = ExperimentTable.find(tx, actor, id);
            if (before.isEmpty()) return new Written.Unknown<>();
            return mayWrite(tx, actor, before.get()) ? work.apply(tx, before.get()) : new Written.Refused<>();
        });
    }

    @Override
    public List<Measure> measures(Actor actor, String id) {
        return schema.read(tx -> ExperimentTable.find(tx, actor, id).map(one -> MeasureTable.of(tx, id)).orElse(List.of()));
    }

    @Override
    public Written<Taken> take(Actor actor, String id, int seenVersion, List<Measure> some) {
        if (some.size() > TAKEN_MOST) throw new IllegalArgumentException("some: at most " + TAKEN_MOST + ", got " + some.size());
        return write(actor, id, (tx, before) -> {
            if (before.version() != seenVersion) return new Written.Lost<>(new Taken(before, 0, 0, 0));
            var there = MeasureTable.of(tx, id);
            var off = MeasureRule.off(there, some, Days.today(clock));
            if (off.isPresent()) return new Written.Invalid<>("measures", off.get());
            var change = MeasureTable.change(there, some);
            if (change.after() > MEASURES_MOST) return new Written.Invalid<>("measures", "measures.tooMany");
            if (change.isNothing()) return new Written.Done<>(new Taken(before, 0, 0, change.same()));
            var after = new Experiment(id, before.project(), before.content(), before.decision(), clock.instant(), seenVersion + 1);
            if (!ExperimentTable.change(tx, before, after)) return new Written.Lost<>(new Taken(before, 0, 0, 0));
            tx.did(before.ref(), "measured", "");
            MeasureTable.write(tx, before.ref(), change);
            return new Written.Done<>(new Taken(after, change.fresh().size(), change.changed().size(), change.same()));
        });
    }

    /** What is off; the evaluator it had may have gone since. */
    private Optional<Written<Experiment>> obstacle(Content content, String evaluator) {
        if (Unseen.is(content.title())) return ProjectRule.invalid("title", "form.required");
        if (content.title().length() > Projects.TITLE_MAX) return ProjectRule.invalid("title", "projects.tooLong");
        if (Unseen.is(content.place())) return ProjectRule.invalid("place", "form.required");
        if (content.place().length() > Projects.TITLE_MAX) return ProjectRule.invalid("place", "projects.tooLong");
        boolean isBackwards = content.endsOn().filter(last -> content.startsOn().filter(last::isBefore).isPresent()).isPresent();
        if (isBackwards) return ProjectRule.invalid("endsOn", "project.badDays");
        boolean isKnown = content.evaluator().isEmpty() || content.evaluator().equals(evaluator) || organisations.find(Actor.system(), content.evaluator()).isPresent();
        if (!isKnown) return ProjectRule.invalid("evaluator", "project.noPartner");
        return TextRule.<Experiment>needed("protocol", content.protocol()).or(() -> TextRule.fits("expected", content.expected())).or(() -> TextRule.fits("acceptability", content.acceptability()))
                .or(() -> TextRule.fits("result", content.result()));
    }

    private static Content stripped(Content one) {
        return new Content(one.title().strip(), one.place().strip(), TextRule.clean(one.protocol()), TextRule.clean(one.expected()), one.startsOn(), one.endsOn(), one.evaluator().strip(), TextRule.clean(one.acceptability()),
                TextRule.clean(one.result()));
    }
}
