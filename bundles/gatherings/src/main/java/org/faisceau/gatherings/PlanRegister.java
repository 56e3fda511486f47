// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings;

import static org.faisceau.gatherings.db.Tables.GATHERINGS_GATHERING;
import static org.faisceau.gatherings.db.Tables.GATHERINGS_TASK;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.gatherings.api.Chapter;
import org.faisceau.gatherings.api.Gathering;
import org.faisceau.gatherings.api.GatheringId;
import org.faisceau.gatherings.api.GatheringState;
import org.faisceau.gatherings.api.Plan;
import org.faisceau.gatherings.api.Plans;
import org.faisceau.gatherings.api.Source;
import org.faisceau.gatherings.api.Task;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ids;
import org.faisceau.kernel.api.Period;
import org.faisceau.kernel.api.Role;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.faisceau.store.api.Writing;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Plans: transactions and who may. */
@Component
public final class PlanRegister implements Plans {
    private final Schema schema;
    private final Clock clock;
    private final Ids ids;
    private final Accounts accounts;
    private final PlanSettings settings;

    @Activate
    public PlanRegister(@Reference Store store, @Reference Clock clock, @Reference Ids ids, @Reference Accounts accounts, @Reference PlanSettings settings) {
        this.settings = settings;
        this.schema = store.schema("gatherings", PlanRegister.class);
        this.clock = clock;
        this.ids = ids;
        this.accounts = accounts;
    }

    @Override
    public Optional<Plan> find(Actor actor, GatheringId id) {
        return schema.read(tx -> GatheringTable.find(tx, actor, id.word()).flatMap(gathering -> PlanTable.laidOn(tx, id.word()).map(day -> new Plan(gathering, day, PlanTable.tasks(tx, id.word())))))
                .filter(plan -> WhoMay.lead(actor, plan.gathering()) || plan.tasks().stream().anyMatch(task -> task.content().account().equals(actor.id())));
    }

    @Override
    public List<Due> due(Actor actor, Period days, int limit) {
        return due(days, limit, own(actor));
    }

    @Override
    public List<Due> own(Actor actor, Period days, int limit) {
        var isNobodys = GATHERINGS_TASK.ACCOUNT.eq("").and(GATHERINGS_GATHERING.OWNER.eq(actor.id()));
        return due(days, limit, actor.is(Role.OBSERVER) ? GATHERINGS_TASK.ACCOUNT.eq(actor.id()).or(isNobodys) : DSL.falseCondition());
    }

    private List<Due> due(Period days, int limit, Condition whose) {
        if (limit < 1 || limit > 1000) throw new IllegalArgumentException("limit: 1 to 1000, got " + limit);
        return schema.read(tx -> tx.sql().select(GATHERINGS_TASK.fields()).select(GATHERINGS_GATHERING.fields()).from(GATHERINGS_TASK)
                .join(GATHERINGS_GATHERING).on(GATHERINGS_GATHERING.ID.eq(GATHERINGS_TASK.GATHERING_ID))
                .where(GATHERINGS_TASK.DONE_AT.eq(0L), GATHERINGS_TASK.DAY.between(days.first().toString(), days.last().toString()), GATHERINGS_GATHERING.STATE.notIn(GatheringState.CANCELLED.name(), GatheringState.CLOSED.name()),
                        GATHERINGS_GATHERING.BINNED_AT.eq(0L), whose)
                .orderBy(GATHERINGS_TASK.DAY, GATHERINGS_TASK.ID).limit(limit)
                .fetch(row -> new Due(GatheringTable.gathering(row.into(GATHERINGS_GATHERING)), PlanTable.task(row.into(GATHERINGS_TASK)))));
    }

    private static Condition own(Actor actor) {
        if (actor.is(Role.MANAGER)) return GATHERINGS_GATHERING.ID.isNotNull();
        return actor.is(Role.OBSERVER) ? GATHERINGS_GATHERING.OWNER.eq(actor.id()).or(GATHERINGS_TASK.ACCOUNT.eq(actor.id())) : GATHERINGS_GATHERING.ID.isNull();
    }

    @Override
    public Outcome add(Actor actor, GatheringId id, Task.Content content) {
        var unknown = unknown(content);
        return write(actor, id, (tx, gathering) -> {
            var fault = TaskRule.fault(gathering, content).or(() -> unknown);
            if (fault.isPresent()) return fault.get();
            if (tx.sql().fetchCount(GATHERINGS_TASK, GATHERINGS_TASK.GATHERING_ID.eq(id.word())) >= TASKS_MOST) return new Outcome.Invalid("text", "task.many");
            var task = new Task(ids.next(), due(gathering, content), content.day(), Source.LAB, Source.LAB, Optional.empty(), "", 1);
            PlanTable.insert(tx, gathering, task);
            tx.changed(gathering.ref(), "task", "", said(task));
            return new Outcome.Done(task);
        });
    }

    @Override
    public Outcome change(Actor actor, GatheringId id, String which, int seenVersion, Task.Content content) {
        var unknown = unknown(content);
        return write(actor, id, which, seenVersion, (tx, gathering, before) -> {
            var fault = TaskRule.fault(gathering, content).or(() -> content.account().equals(before.content().account()) ? Optional.empty() : unknown);
            if (fault.isPresent()) return fault.get();
            boolean isMoved = !before.day().equals(content.day());
            var due = due(gathering, content);
            boolean isAdvanced = !due.day().equals(content.day());
            boolean isReworded = !before.content().text().equals(content.text());
            var after = new Task(before.id(), due, isMoved || isAdvanced ? content.day() : before.ideal(), isReworded ? Source.LAB : before.source(), isMoved ? Source.LAB : before.daySource(), before.doneAt(), before.doneBy(), before.version() + 1);
            return written(tx, gathering, before, after);
        });
    }

    /** What others need by a day off they get on the working day before; the day of the gathering is what it is. */
    private Task.Content due(Gathering gathering, Task.Content content) {
        boolean isFixed = !content.isSharing() || content.day().equals(gathering.content().day());
        return isFixed ? content : content.on(settings.planning().working().orEarlier(content.day()));
    }

    @Override
    public Outcome done(Actor actor, GatheringId id, String which, int seenVersion, boolean isDone) {
        return schema.write(actor, tx -> {
            var gathering = GatheringTable.find(tx, actor, id.word());
            var found = gathering.flatMap(it -> PlanTable.find(tx, id.word(), which));
            if (found.isEmpty()) return new Outcome.Unknown();
            var before = found.get();
            if (!isOnes(actor, gathering.get(), before)) return new Outcome.Refused();
            if (!Chapter.PLAN.isOpen(gathering.get().state())) return new Outcome.NotNow(gathering.get().state());
            if (before.isDone() == isDone) return new Outcome.Done(before);
            if (before.version() != seenVersion) return new Outcome.Lost(before);
            return written(tx, gathering.get(), before, new Task(before.id(), before.content(), before.ideal(), before.source(), before.daySource(), isDone ? Optional.of(clock.instant()) : Optional.empty(), isDone ? actor.id() : "", before.version() + 1));
        });
    }

    @Override
    public Outcome remove(Actor actor, GatheringId id, String which, int seenVersion) {
        return write(actor, id, which, seenVersion, (tx, gathering, before) -> {
            if (!PlanTable.delete(tx, before)) return new Outcome.Lost(before);
            tx.changed(gathering.ref(), "task", said(before), "");
            return new Outcome.Done(before);
        });
    }

    private static Outcome written(Writing tx, Gathering gathering, Task before, Task after) {
        if (!PlanTable.update(tx, gathering, after)) return new Outcome.Lost(before);
        tx.changed(gathering.ref(), "task", said(before), said(after));
        return new Outcome.Done(after);
    }

    private static String said(Task task) {
        return task.content().text().fr() + " · " + task.day() + (task.isDone() ? " ✓" : "");
    }

    private Optional<Outcome> unknown(Task.Content content) {
        boolean isKnown = content.account().isEmpty() || accounts.find(Actor.system(), content.account()).filter(one -> !one.disabled()).isPresent();
        return isKnown ? Optional.empty() : Optional.of(new Outcome.Invalid("account", "gathering.noOwner"));
    }

    /** Work on one task. */
    private interface Work {
        Outcome on(Writing tx, Gathering gathering, Task before);
    }

    private Outcome write(Actor actor, GatheringId id, String which, int seenVersion, Work work) {
        return write(actor, id, (tx, gathering) -> {
            var found = PlanTable.find(tx, id.word(), which);
            if (found.isEmpty()) return new Outcome.Unknown();
            return found.get().version() == seenVersion ? work.on(tx, gathering, found.get()) : new Outcome.Lost(found.get());
        });
    }

    private Outcome write(Actor actor, GatheringId id, BiFunction<Writing, Gathering, Outcome> work) {
        return schema.write(actor, tx -> {
            if (PlanTable.laidOn(tx, id.word()).isEmpty()) return new Outcome.Unknown();
            return WhoMay.<Outcome>write(tx, actor, id.word(), Chapter.PLAN, one -> work.apply(tx, one), Outcome.NotNow::new, Outcome.Refused::new, Outcome.Unknown::new);
        });
    }

    private static boolean isOnes(Actor actor, Gathering gathering, Task task) {
        return WhoMay.lead(actor, gathering) || task.content().account().equals(actor.id());
    }

    @Override
    public boolean mayDo(Actor actor, Gathering gathering, Task task) {
        return Chapter.PLAN.isOpen(gathering.state()) && isOnes(actor, gathering, task);
    }
}
