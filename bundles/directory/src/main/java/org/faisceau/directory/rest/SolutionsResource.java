// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.rest;

import java.util.List;
import org.faisceau.console.spi.Call;
import org.faisceau.console.spi.Faults;
import org.faisceau.console.spi.Problem;
import org.faisceau.console.spi.Resource;
import org.faisceau.console.spi.Routes;
import org.faisceau.console.spi.Routes.Created;
import org.faisceau.console.spi.Routes.Versioned;
import org.faisceau.directory.api.Solution;
import org.faisceau.directory.api.SolutionContent;
import org.faisceau.directory.api.SolutionParameters;
import org.faisceau.directory.api.Solutions;
import org.faisceau.directory.api.Solutions.Saving;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Slice;
import org.faisceau.kernel.api.Texts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code /solutions}. */
@Component
public final class SolutionsResource implements Resource {
    private static final Texts TEXTS = Texts.beside(SolutionsResource.class);
    private final Solutions solutions;

    @Activate
    public SolutionsResource(@Reference Solutions solutions) {
        this.solutions = solutions;
    }

    @Override
    public String module() {
        return "directory";
    }

    @Override
    public void declare(Routes routes) {
        routes.collection("/solutions", "Solutions; filters: text, theme, type, trl, step, state, organisation, label, stale; sort", Role.OBSERVER, SolutionAnswer.class, this::page)
                .record("/solutions/{id}", "One solution", Role.OBSERVER, SolutionAnswer.class, this::one)
                .create("/solutions", "Record a draft of a solution; one that seems to be there already is refused (409) unless ?another=true", Role.OBSERVER, SolutionBody.class, SolutionAnswer.class, this::create)
                .change("/solutions/{id}", "Change a solution", Role.OBSERVER, SolutionBody.class, SolutionAnswer.class, this::change)
                .change("/solutions/{id}/state", "Publish or withdraw a solution", Role.OBSERVER, SolutionStepBody.class, SolutionAnswer.class, this::move);
    }

    private Slice<SolutionAnswer> page(Call call) {
        var filter = SolutionParameters.filter(name -> call.query(name).isEmpty() ? List.of() : List.of(call.query(name)));
        try {
            return solutions.page(call.actor(), filter, SolutionParameters.order(call.query("sort")), call.after(), call.limit()).map(SolutionAnswer::of);
        } catch (IllegalArgumentException foreignCursor) {
            throw Problem.invalid("after", "Not a cursor of this list in this order.");
        }
    }

    private Versioned<SolutionAnswer> one(Call call) {
        return solutions.find(call.actor(), call.path("id")).map(SolutionsResource::versioned).orElseThrow(Problem::notFound);
    }

    private Created<SolutionAnswer> create(Call call, SolutionBody body) {
        var content = content(call, body);
        solutions.titled(call.actor(), content.organisation(), content.title()).ifPresent(earlier -> Twice.refuse(call, earlier.ref()));
        var solution = saved(call, solutions.register(call.actor(), content));
        return new Created<>(SolutionAnswer.of(solution), solution.id(), solution.version());
    }

    private Versioned<SolutionAnswer> change(Call call, SolutionBody body) {
        return versioned(saved(call, solutions.change(call.actor(), call.path("id"), call.seenVersion(), content(call, body))));
    }

    private Versioned<SolutionAnswer> move(Call call, SolutionStepBody body) {
        return versioned(saved(call, solutions.move(call.actor(), call.path("id"), call.seenVersion(), body.state())));
    }

    private SolutionContent content(Call call, SolutionBody body) {
        var faults = new Faults();
        var content = body.content(faults);
        solutions.faults(call.actor(), content).forEach(one -> faults.add(one.field(), TEXTS.in(call.locale()).say(one.key())));
        faults.refuse();
        return content;
    }

    private static Solution saved(Call call, Saving saving) {
        if (saving instanceof Saving.Saved it) return it.solution();
        throw saving.<Problem>fold(
                done -> Problem.conflict("Saved."),
                invalid -> Problem.invalid(invalid.field(), TEXTS.in(call.locale()).say(invalid.key())),
                lost -> Problem.stale(lost.current().version()),
                notNow -> Problem.conflict("Not possible while it is " + notNow.current().state() + "."),
                refused -> Problem.refused("Only the people of its organisation, or a manager, may do this."),
                unknown -> Problem.notFound());
    }

    private static Versioned<SolutionAnswer> versioned(Solution solution) {
        return new Versioned<>(SolutionAnswer.of(solution), solution.version());
    }
}
