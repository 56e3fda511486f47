// SPDX-License-Identifier: Apache-2.0
package org.faisceau.showcase.rest;

import java.util.List;
import org.faisceau.console.spi.Call;
import org.faisceau.console.spi.Problem;
import org.faisceau.console.spi.Resource;
import org.faisceau.console.spi.Routes;
import org.faisceau.console.spi.Routes.Created;
import org.faisceau.console.spi.Routes.Versioned;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Slice;
import org.faisceau.showcase.api.Issue;
import org.faisceau.showcase.api.IssueParameters;
import org.faisceau.showcase.api.Issues;
import org.faisceau.showcase.api.Written;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code /issues}. */
@Component
public final class IssuesResource implements Resource {
    private final Issues issues;

    @Activate
    public IssuesResource(@Reference Issues issues) {
        this.issues = issues;
    }

    @Override
    public String module() {
        return "showcase";
    }

    @Override
    public void declare(Routes routes) {
        routes.collection("/issues", "Brochures, pieces and newsletters, changed last first; filters: text, kind (several by comma); sort", Role.OBSERVER, IssueAnswer.class, this::page)
                .record("/issues/{id}", "One issue", Role.OBSERVER, IssueAnswer.class, this::one)
                .create("/issues", "Add an issue; picks are things shown, in their order", Role.MANAGER, IssueBody.class, IssueAnswer.class, this::create)
                .change("/issues/{id}", "Change an issue; its kind stays", Role.MANAGER, IssueBody.class, IssueAnswer.class, this::change)
                .step("/issues/{id}/sending", "Send a newsletter to roles, and show it to everybody", Role.MANAGER, SendingBody.class, IssueAnswer.class, this::send);
    }

    private Slice<IssueAnswer> page(Call call) {
        try {
            var filter = IssueParameters.filter(name -> name.equals("text") ? List.of(call.query(name)) : Typed.values(call, name));
            return issues.page(call.actor(), filter, IssueParameters.order(call.query("sort")), call.after(), call.limit()).map(IssueAnswer::of);
        } catch (IllegalArgumentException cursorOfAnotherOrder) {
            throw Problem.invalid("after", "Not a cursor of this list.");
        }
    }

    private Versioned<IssueAnswer> one(Call call) {
        return versioned(issues.find(call.actor(), call.path("id")).orElseThrow(Problem::notFound));
    }

    private Created<IssueAnswer> create(Call call, IssueBody body) {
        var one = written(issues.add(call.actor(), body.content()));
        return new Created<>(IssueAnswer.of(one), one.id(), one.version());
    }

    private Versioned<IssueAnswer> change(Call call, IssueBody body) {
        return versioned(written(issues.change(call.actor(), call.path("id"), call.seenVersion(), body.content())));
    }

    private Versioned<IssueAnswer> send(Call call, SendingBody body) {
        return versioned(written(issues.send(call.actor(), call.path("id"), call.seenVersion(), body.wanted(), body.toSubscribers())));
    }

    private static Issue written(Written<Issue> written) {
        return Refusals.record(written, Issue::version, "Issues are written and sent by coordinators.");
    }

    private static Versioned<IssueAnswer> versioned(Issue one) {
        return new Versioned<>(IssueAnswer.of(one), one.version());
    }
}
