// SPDX-License-Identifier: Apache-2.0
package org.faisceau.challenges.rest;

import java.util.List;
import java.util.Optional;
import org.faisceau.challenges.api.InterestCall;
import org.faisceau.challenges.api.InterestCalls;
import org.faisceau.challenges.api.Written;
import org.faisceau.console.spi.Call;
import org.faisceau.console.spi.Problem;
import org.faisceau.console.spi.Resource;
import org.faisceau.console.spi.Routes;
import org.faisceau.console.spi.Routes.Created;
import org.faisceau.console.spi.Routes.Versioned;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Slice;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code /interest-calls}. */
@Component
public final class InterestCallsResource implements Resource {
    private final InterestCalls calls;

    @Activate
    public InterestCallsResource(@Reference InterestCalls calls) {
        this.calls = calls;
    }

    @Override
    public String module() {
        return "challenges";
    }

    @Override
    public void declare(Routes routes) {
        routes.collection("/interest-calls", "Calls for expressions of interest that the caller reads, changed last first; filters: text, state", Role.OBSERVER, InterestCallAnswer.class, this::page)
                .record("/interest-calls/{id}", "One call with the answers that the caller reads", Role.OBSERVER, InterestCallAnswer.class, this::one)
                .create("/interest-calls", "Add a call, as a draft", Role.MANAGER, InterestCallBody.class, InterestCallAnswer.class, this::create)
                .change("/interest-calls/{id}", "Change a call", Role.MANAGER, InterestCallBody.class, InterestCallAnswer.class, this::change);
    }

    private Slice<InterestCallAnswer> page(Call call) {
        var state = call.query("state").isEmpty() ? Optional.<InterestCall.State>empty() : Optional.of(Typed.one("state", InterestCall.State.class, call.query("state")));
        try {
            var page = calls.page(call.actor(), call.query("text"), state, call.after(), call.limit());
            var answers = calls.answersOf(call.actor(), page.items().stream().map(InterestCall::id).toList());
            return page.map(one -> InterestCallAnswer.of(one, answers.getOrDefault(one.id(), List.of())));
        } catch (IllegalArgumentException cursorOfAnotherOrder) {
            throw Problem.invalid("after", "Not a cursor of this list.");
        }
    }

    private InterestCallAnswer answer(Call call, InterestCall one) {
        return InterestCallAnswer.of(one, calls.answers(call.actor(), one.id()));
    }

    private Versioned<InterestCallAnswer> one(Call call) {
        return versioned(call, calls.find(call.actor(), call.path("id")).orElseThrow(Problem::notFound));
    }

    private Created<InterestCallAnswer> create(Call call, InterestCallBody body) {
        var one = written(calls.add(call.actor(), body.content()));
        return new Created<>(answer(call, one), one.id(), one.version());
    }

    private Versioned<InterestCallAnswer> change(Call call, InterestCallBody body) {
        return versioned(call, written(calls.change(call.actor(), call.path("id"), call.seenVersion(), body.content())));
    }

    private static InterestCall written(Written<InterestCall> written) {
        return Refusals.record(written, InterestCall::version, "Calls for expressions of interest are written by coordinators.");
    }

    private Versioned<InterestCallAnswer> versioned(Call call, InterestCall one) {
        return new Versioned<>(answer(call, one), one.version());
    }
}
