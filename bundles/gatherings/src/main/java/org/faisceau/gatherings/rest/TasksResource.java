// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings.rest;

import java.util.Optional;
import org.faisceau.console.spi.Call;
import org.faisceau.console.spi.Problem;
import org.faisceau.console.spi.Resource;
import org.faisceau.console.spi.Routes.Created;
import org.faisceau.console.spi.Routes.Versioned;
import org.faisceau.console.spi.Routes;
import org.faisceau.console.spi.Whole;
import org.faisceau.gatherings.api.Plan;
import org.faisceau.gatherings.api.Plans;
import org.faisceau.gatherings.api.Task;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Slice;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code /gatherings/{id}/tasks}: read by who leads the gathering or has a task of it. */
@Component
public final class TasksResource implements Resource {
    private final Plans plans;

    @Activate
    public TasksResource(@Reference Plans plans) {
        this.plans = plans;
    }

    @Override
    public String module() {
        return "gatherings";
    }

    @Override
    public void declare(Routes routes) {
        routes.collection("/gatherings/{id}/tasks", "What is to be done, by its days; for who leads it or has a task of it", Role.OBSERVER, TaskAnswer.class, this::page)
                .record("/gatherings/{id}/tasks/{task}", "One task", Role.OBSERVER, TaskAnswer.class, this::one)
                .create("/gatherings/{id}/tasks", "Add a task", Role.OBSERVER, TaskBody.class, TaskAnswer.class, this::add)
                .change("/gatherings/{id}/tasks/{task}", "Change a task; another day is then one that a person chose", Role.OBSERVER, TaskBody.class, TaskAnswer.class, this::change)
                .step("/gatherings/{id}/tasks/{task}/done", "Say that a task is done, or open again; for who has it as well", Role.OBSERVER, DoneBody.class, TaskAnswer.class, this::done);
    }

    private Plan plan(Call call) {
        return plans.find(call.actor(), Read.id(call)).orElseThrow(Problem::notFound);
    }

    private Slice<TaskAnswer> page(Call call) {
        return Whole.by(Task::id, plan(call).tasks()).page(call).map(TaskAnswer::of);
    }

    private Task known(Call call) {
        return plan(call).tasks().stream().filter(one -> one.id().equals(call.path("task"))).findFirst().orElseThrow(Problem::notFound);
    }

    private Versioned<TaskAnswer> one(Call call) {
        return versioned(known(call));
    }

    private Created<TaskAnswer> add(Call call, TaskBody body) {
        var task = Refusals.task(plans.add(call.actor(), plan(call).gathering().id(), body.content(Optional.empty())));
        return new Created<>(TaskAnswer.of(task), task.id(), task.version());
    }

    private Versioned<TaskAnswer> change(Call call, TaskBody body) {
        var before = known(call);
        return versioned(Refusals.task(plans.change(call.actor(), Read.id(call), before.id(), call.seenVersion(), body.content(Optional.of(before)))));
    }

    private Versioned<TaskAnswer> done(Call call, DoneBody body) {
        return versioned(Refusals.task(plans.done(call.actor(), Read.id(call), known(call).id(), call.seenVersion(), !Boolean.FALSE.equals(body.isDone()))));
    }

    private static Versioned<TaskAnswer> versioned(Task task) {
        return new Versioned<>(TaskAnswer.of(task), task.version());
    }
}
