// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters.rest;

import java.util.Optional;
import org.faisceau.charters.api.Labs;
import org.faisceau.charters.api.Residencies;
import org.faisceau.charters.api.Residencies.Moving;
import org.faisceau.charters.api.Residency;
import org.faisceau.console.spi.Call;
import org.faisceau.console.spi.Problem;
import org.faisceau.console.spi.Resource;
import org.faisceau.console.spi.Routes;
import org.faisceau.console.spi.Routes.Created;
import org.faisceau.console.spi.Routes.Versioned;
import org.faisceau.console.spi.Whole;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Slice;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code /residencies}: companies that stay at a Living-Lab or asked to, and the steps of a stay. */
@Component
public final class ResidenciesResource implements Resource {
    private final Labs labs;
    private final Residencies residencies;

    @Activate
    public ResidenciesResource(@Reference Labs labs, @Reference Residencies residencies) {
        this.labs = labs;
        this.residencies = residencies;
    }

    @Override
    public String module() {
        return "charters";
    }

    @Override
    public void declare(Routes routes) {
        routes.collection("/residencies", "Stays and applications you may read, by lab, the latest application first; filters: lab, company, state", Role.OBSERVER, ResidencyAnswer.class, this::list)
                .record("/residencies/{id}", "One stay", Role.OBSERVER, ResidencyAnswer.class, this::one)
                .create("/residencies", "Apply for a stay: for your own company, or as a manager for any", Role.COMPANY, ResidencyBody.class, ResidencyAnswer.class, this::apply)
                .change("/residencies/{id}", "Write a stay anew; a company does while nothing is decided", Role.COMPANY, ResidencyBody.class, ResidencyAnswer.class, this::change)
                .step("/residencies/{id}/decision", "Accept or refuse an application, with a reason", Role.MANAGER, StepBody.class, ResidencyAnswer.class, this::decide)
                .step("/residencies/{id}/withdrawal", "Take an application back while nothing is decided", Role.COMPANY, StepBody.class, ResidencyAnswer.class, this::withdraw)
                .step("/residencies/{id}/reopening", "Take a decision or a withdrawal back while nothing followed it; a company does so of its own withdrawal", Role.COMPANY, StepBody.class, ResidencyAnswer.class, this::reopen)
                .step("/residencies/{id}/arrival", "The company came", Role.MANAGER, StepBody.class, ResidencyAnswer.class, this::host)
                .step("/residencies/{id}/departure", "The company left, and what its stay brought", Role.MANAGER, StepBody.class, ResidencyAnswer.class, this::leave);
    }

    private Slice<ResidencyAnswer> list(Call call) {
        var state = call.query("state").isEmpty() ? Optional.<Residency.State>empty() : Optional.of(Typed.one("state", Residency.State.class, call.query("state")));
        var all = labs.list(call.actor()).stream().filter(lab -> call.query("lab").isEmpty() || call.query("lab").equals(lab.id())).flatMap(lab -> residencies.of(call.actor(), lab.id()).stream())
                .filter(one -> call.query("company").isEmpty() || call.query("company").equals(one.content().company())).filter(one -> state.isEmpty() || state.get() == one.state()).map(ResidencyAnswer::of).toList();
        return Whole.by(ResidencyAnswer::id, all).page(call);
    }

    private Versioned<ResidencyAnswer> one(Call call) {
        return versioned(residencies.find(call.actor(), call.path("id")).orElseThrow(Problem::notFound));
    }

    private Created<ResidencyAnswer> apply(Call call, ResidencyBody body) {
        var one = done(residencies.apply(call.actor(), Typed.required("lab", body.lab(), Labs.LINE_MAX), body.content()));
        return new Created<>(ResidencyAnswer.of(one), one.id(), one.version());
    }

    private Versioned<ResidencyAnswer> change(Call call, ResidencyBody body) {
        return versioned(done(residencies.change(call.actor(), call.path("id"), call.seenVersion(), body.content())));
    }

    private Versioned<ResidencyAnswer> decide(Call call, StepBody body) {
        return versioned(done(residencies.decide(call.actor(), call.path("id"), call.seenVersion(), body.isAccepted(), body.said())));
    }

    private Versioned<ResidencyAnswer> withdraw(Call call, StepBody body) {
        return versioned(done(residencies.withdraw(call.actor(), call.path("id"), call.seenVersion())));
    }

    private Versioned<ResidencyAnswer> reopen(Call call, StepBody body) {
        return versioned(done(residencies.reopen(call.actor(), call.path("id"), call.seenVersion())));
    }

    private Versioned<ResidencyAnswer> host(Call call, StepBody body) {
        return versioned(done(residencies.host(call.actor(), call.path("id"), call.seenVersion(), body.on())));
    }

    private Versioned<ResidencyAnswer> leave(Call call, StepBody body) {
        return versioned(done(residencies.leave(call.actor(), call.path("id"), call.seenVersion(), body.on(), body.outcome(), body.said())));
    }

    private static Versioned<ResidencyAnswer> versioned(Residency one) {
        return new Versioned<>(ResidencyAnswer.of(one), one.version());
    }

    private static Residency done(Moving moving) {
        return moving.fold(done -> done.residency(),
                lost -> {
                    throw Problem.stale(lost.current().version());
                },
                notNow -> {
                    throw Problem.conflict("Not in this state: it is " + notNow.current().state() + ".");
                },
                invalid -> {
                    throw Problem.invalid(invalid.field(), sentence(invalid.key()));
                },
                refused -> {
                    throw Problem.refused("Managers write stays; a company its own application while nothing is decided, and it takes back that it withdrew.");
                },
                unknown -> {
                    throw Problem.notFound();
                });
    }

    private static String sentence(String key) {
        return switch (key) {
            case "residency.noCompany" -> "Not a company of the directory.";
            case "residency.twice" -> "This company has an application or a stay here already.";
            case "residency.leavesBefore" -> "Before its arrival.";
            case "residency.arrivesBefore" -> "Before it applied.";
            case "residency.overlaps" -> "This company was hosted here on some of these days already.";
            case "residency.noReason" -> "A reason is asked for.";
            case "residency.noArrival" -> "The day of arrival is missing.";
            default -> "That day is still to come.";
        };
    }
}
