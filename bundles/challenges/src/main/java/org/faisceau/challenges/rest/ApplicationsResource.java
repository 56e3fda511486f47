// SPDX-License-Identifier: Apache-2.0
package org.faisceau.challenges.rest;

import java.util.Arrays;

import java.util.stream.Collectors;
import org.faisceau.challenges.api.Applicant;
import org.faisceau.challenges.api.Application;
import org.faisceau.challenges.api.ApplicationFilter;
import org.faisceau.challenges.api.ApplicationOrder;
import org.faisceau.challenges.api.Applications;
import org.faisceau.challenges.api.Challenges;
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

/** {@code /challenges/{id}/applications} and {@code /challenges/applications/{id}}. */
@Component
public final class ApplicationsResource implements Resource {
    private static final String ONE = "/challenges/applications/{id}";
    private final Challenges challenges;
    private final Applications applications;

    @Activate
    public ApplicationsResource(@Reference Challenges challenges, @Reference Applications applications) {
        this.challenges = challenges;
        this.applications = applications;
    }

    @Override
    public String module() {
        return "challenges";
    }

    @Override
    public void declare(Routes routes) {
        routes.collection("/challenges/{id}/applications", "Applications to an edition that the caller reads, by applicant; filters: text, state (several by comma, for coordinators)", Role.OBSERVER, ApplicationAnswer.class, this::page)
                .create("/challenges/{id}/applications", "Begin an application to an open edition, as a draft", Role.OBSERVER, ApplicationBody.class, ApplicationAnswer.class, this::begin)
                .record(ONE, "One application", Role.OBSERVER, ApplicationAnswer.class, this::one)
                .change(ONE, "Change one’s own application until the last minute", Role.OBSERVER, ApplicationBody.class, ApplicationAnswer.class, this::save)
                .step(ONE + "/sending", "Send one’s own draft until the last minute", Role.OBSERVER, DecisionBody.class, ApplicationAnswer.class, this::send)
                .step(ONE + "/withdrawal", "Withdraw one’s own application", Role.OBSERVER, DecisionBody.class, ApplicationAnswer.class, this::withdraw)
                .step(ONE + "/resumption", "Take up what one withdrew, as it was, until the last minute", Role.OBSERVER, DecisionBody.class, ApplicationAnswer.class, this::resume)
                .step(ONE + "/admission", "Admit an application to the jury, or not, with a reason", Role.MANAGER, DecisionBody.class, ApplicationAnswer.class, this::admit)
                .step(ONE + "/outcome", "Keep an application as a winner, or not, with a reason", Role.MANAGER, DecisionBody.class, ApplicationAnswer.class, this::decide);
    }

    private Slice<ApplicationAnswer> page(Call call) {
        if (challenges.find(call.actor(), call.path("id")).isEmpty()) throw Problem.notFound();
        var states = Arrays.stream(call.query("state").split(",")).map(String::strip).filter(one -> !one.isEmpty()).map(one -> Typed.one("state", Application.State.class, one)).collect(Collectors.toSet());
        try {
            return applications.page(call.actor(), new ApplicationFilter(call.path("id"), call.query("text"), states), ApplicationOrder.APPLICANT, call.after(), call.limit()).map(ApplicationAnswer::of);
        } catch (IllegalArgumentException cursorOfAnotherOrder) {
            throw Problem.invalid("after", "Not a cursor of this list.");
        }
    }

    private Versioned<ApplicationAnswer> one(Call call) {
        return versioned(applications.find(Applicant.of(call.actor()), call.path("id")).orElseThrow(Problem::notFound));
    }

    private Created<ApplicationAnswer> begin(Call call, ApplicationBody body) {
        var one = written(applications.begin(Applicant.of(call.actor()), call.path("id"), body.content(), ""));
        return new Created<>(ApplicationAnswer.of(one), one.id(), one.version());
    }

    private Versioned<ApplicationAnswer> save(Call call, ApplicationBody body) {
        return versioned(written(applications.save(Applicant.of(call.actor()), call.path("id"), call.seenVersion(), body.content())));
    }

    private Versioned<ApplicationAnswer> send(Call call, DecisionBody nothing) {
        return versioned(written(applications.send(Applicant.of(call.actor()), call.path("id"), call.seenVersion())));
    }

    private Versioned<ApplicationAnswer> withdraw(Call call, DecisionBody nothing) {
        return versioned(written(applications.withdraw(Applicant.of(call.actor()), call.path("id"), call.seenVersion())));
    }

    private Versioned<ApplicationAnswer> resume(Call call, DecisionBody nothing) {
        return versioned(written(applications.resume(Applicant.of(call.actor()), call.path("id"), call.seenVersion())));
    }

    private Versioned<ApplicationAnswer> admit(Call call, DecisionBody body) {
        return versioned(written(applications.admit(call.actor(), call.path("id"), call.seenVersion(), kept(body), Typed.text(body.reason()))));
    }

    private Versioned<ApplicationAnswer> decide(Call call, DecisionBody body) {
        return versioned(written(applications.decide(call.actor(), call.path("id"), call.seenVersion(), kept(body), Typed.text(body.reason()))));
    }

    private static boolean kept(DecisionBody body) {
        if (body.kept() == null) throw Problem.invalid("kept", "true or false.");
        return body.kept();
    }

    private static Application written(Written<Application> written) {
        return Refusals.record(written, Application::version, "Applications are changed by who applied, and decided by coordinators.");
    }

    private static Versioned<ApplicationAnswer> versioned(Application one) {
        return new Versioned<>(ApplicationAnswer.of(one), one.version());
    }
}
