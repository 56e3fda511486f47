// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects;

import static org.faisceau.projects.db.Tables.PROJECTS_ITERATION;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Ids;
import org.faisceau.kernel.api.Ref;
import org.faisceau.projects.api.Iteration;
import org.faisceau.projects.api.Iteration.Content;
import org.faisceau.projects.api.Iteration.Decision;
import org.faisceau.projects.api.Iteration.Verdict;
import org.faisceau.projects.api.Iterations;
import org.faisceau.projects.api.Project;
import org.faisceau.projects.api.Written;
import org.faisceau.projects.db.tables.records.ProjectsIterationRecord;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.faisceau.store.api.Writing;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The iterations of projects, a row each: none opens before the one before it is decided. */
@Component
public final class IterationRegister implements Iterations {
    private final Schema schema;
    private final Clock clock;
    private final Ids ids;

    @Activate
    public IterationRegister(@Reference Store store, @Reference Clock clock, @Reference Ids ids) {
        this.schema = store.schema("projects", IterationRegister.class);
        this.clock = clock;
        this.ids = ids;
    }

    @Override
    public List<Iteration> of(Actor actor, String project) {
        return ProjectDoor.read(schema, actor, project, (tx, found) -> of(tx, project));
    }

    /** The last first. */
    private static List<Iteration> of(Reading tx, String project) {
        return tx.sql().selectFrom(PROJECTS_ITERATION).where(PROJECTS_ITERATION.PROJECT_ID.eq(project)).orderBy(PROJECTS_ITERATION.NUMBER.desc()).limit(MOST).fetch(IterationRegister::iteration);
    }

    @Override
    public Written<Iteration> open(Actor actor, String project, Content typed) {
        var content = stripped(typed);
        return ProjectDoor.write(schema, actor, project, (tx, found) -> {
            var all = of(tx, project);
            return mayOpen(all).or(() -> obstacle(content)).orElseGet(() -> {
                var one = new Iteration(ids.next(), project, all.isEmpty() ? 1 : all.get(0).number() + 1, content, Optional.empty(), 1);
                tx.sql().insertInto(PROJECTS_ITERATION).set(row(one)).execute();
                tx.did(found.ref(), "iterationOpened", "");
                Difference.tell(tx, found.ref(), Map.of(), told(one));
                return new Written.Done<>(one);
            });
        });
    }

    private static Optional<Written<Iteration>> mayOpen(List<Iteration> all) {
        if (all.isEmpty()) return Optional.empty();
        if (all.size() >= MOST) return Optional.of(new Written.Invalid<>("hypothesis", "iteration.tooMany"));
        var last = all.get(0).decision();
        if (last.isEmpty()) return Optional.of(new Written.Invalid<>("hypothesis", "iteration.undecided"));
        return last.get().verdict() == Verdict.STOP ? Optional.of(new Written.Invalid<>("hypothesis", "iteration.stopped")) : Optional.empty();
    }

    @Override
    public Written<Iteration> change(Actor actor, String project, String id, int seenVersion, Content typed) {
        var content = stripped(typed);
        return write(actor, project, id, seenVersion, (tx, before) -> obstacle(content).orElseGet(() -> put(tx, before, new Iteration(id, project, before.number(), content, Optional.empty(), seenVersion + 1))));
    }

    @Override
    public Written<Iteration> decide(Actor actor, String project, String id, int seenVersion, Verdict verdict, String reason, String next) {
        return write(actor, project, id, seenVersion, (tx, before) -> {
            var decision = new Decision(verdict, TextRule.clean(reason), TextRule.clean(next), actor.id(), Days.today(clock));
            if (before.content().result().isEmpty()) return new Written.Invalid<>("reason", "iteration.noResult");
            var fault = TextRule.<Iteration>needed("reason", decision.reason()).or(() -> verdict == Verdict.STOP ? TextRule.fits("next", decision.next()) : TextRule.needed("next", decision.next()));
            return fault.orElseGet(() -> {
                tx.did(new Ref(Project.KIND, project), "iterationDecided", decision.reason());
                return put(tx, before, new Iteration(id, project, before.number(), before.content(), Optional.of(decision), seenVersion + 1));
            });
        });
    }

    private static Written<Iteration> put(Writing tx, Iteration before, Iteration after) {
        if (after.decision().isEmpty()) tx.did(new Ref(Project.KIND, before.project()), "iterationChanged", "");
        int changed = tx.sql().update(PROJECTS_ITERATION).set(row(after)).where(PROJECTS_ITERATION.ID.eq(before.id()), PROJECTS_ITERATION.VERSION.eq(before.version())).execute();
        if (changed == 0) return new Written.Lost<>(before);
        Difference.tell(tx, new Ref(Project.KIND, before.project()), told(before), told(after));
        return new Written.Done<>(after);
    }

    /** Those that are open alone: what is decided stays. */
    private Written<Iteration> write(Actor actor, String project, String id, int seenVersion, BiFunction<Writing, Iteration, Written<Iteration>> work) {
        return ProjectDoor.write(schema, actor, project, (tx, found) -> {
            var before = tx.sql().selectFrom(PROJECTS_ITERATION).where(PROJECTS_ITERATION.ID.eq(id), PROJECTS_ITERATION.PROJECT_ID.eq(project)).fetchOptional(IterationRegister::iteration);
            if (before.isEmpty()) return new Written.Unknown<>();
            if (before.get().version() != seenVersion) return new Written.Lost<>(before.get());
            return before.get().decision().isPresent() ? new Written.Invalid<>("hypothesis", "iteration.decided") : work.apply(tx, before.get());
        });
    }

    private static Optional<Written<Iteration>> obstacle(Content content) {
        return TextRule.<Iteration>needed("hypothesis", content.hypothesis()).or(() -> TextRule.needed("test", content.test())).or(() -> TextRule.fits("result", content.result()));
    }

    private static Content stripped(Content one) {
        return new Content(TextRule.clean(one.hypothesis()), TextRule.clean(one.test()), TextRule.clean(one.result()));
    }

    private static Map<String, String> told(Iteration one) {
        var told = new LinkedHashMap<String, String>();
        var key = "iteration." + one.number();
        told.put(key + ".hypothesis", one.content().hypothesis());
        told.put(key + ".test", one.content().test());
        told.put(key + ".result", one.content().result());
        told.put(key + ".verdict", one.decision().map(decision -> decision.verdict().name()).orElse(""));
        told.put(key + ".next", one.decision().map(Decision::next).orElse(""));
        return told;
    }

    private static ProjectsIterationRecord row(Iteration one) {
        var decision = one.decision();
        return new ProjectsIterationRecord(one.id(), one.project(), one.number(), one.content().hypothesis(), one.content().test(), one.content().result(), decision.map(it -> it.verdict().name()).orElse(""),
                decision.map(Decision::reason).orElse(""), decision.map(Decision::next).orElse(""), decision.map(Decision::account).orElse(""), Days.write(decision.map(Decision::on)), one.version());
    }

    private static Iteration iteration(ProjectsIterationRecord row) {
        var decision = row.getVerdict().isEmpty() ? Optional.<Decision>empty()
                : Optional.of(new Decision(Verdict.valueOf(row.getVerdict()), row.getReason(), row.getNextStep(), row.getDecidedBy(), LocalDate.parse(row.getDecidedOn())));
        return new Iteration(row.getId(), row.getProjectId(), row.getNumber(), new Content(row.getHypothesis(), row.getTest(), row.getResult()), decision, row.getVersion());
    }
}
