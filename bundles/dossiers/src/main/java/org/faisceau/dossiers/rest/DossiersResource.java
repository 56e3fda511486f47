// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers.rest;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.faisceau.console.spi.Call;
import org.faisceau.console.spi.Problem;
import org.faisceau.console.spi.Resource;
import org.faisceau.console.spi.Routes.Created;
import org.faisceau.console.spi.Routes.Versioned;
import org.faisceau.console.spi.Routes;
import org.faisceau.console.spi.Whole;
import org.faisceau.dossiers.api.Dossier;
import org.faisceau.dossiers.api.DossierFilter;
import org.faisceau.dossiers.api.DossierOrder;
import org.faisceau.dossiers.api.DossierState;
import org.faisceau.dossiers.api.Dossiers;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Slice;
import org.faisceau.needs.api.Needs;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code /dossiers}, their steps, answers and findings. */
@Component
public final class DossiersResource implements Resource {
    private final Dossiers dossiers;
    @Reference
    private volatile Optional<Needs> needs = Optional.empty();

    @Activate
    public DossiersResource(@Reference Dossiers dossiers) {
        this.dossiers = dossiers;
    }

    @Override
    public String module() {
        return "dossiers";
    }

    @Override
    public void declare(Routes routes) {
        routes.collection("/dossiers", "Dossiers, changed last first; filters: buyer, company, text, state (several by comma)", Role.OBSERVER, DossierAnswer.class, this::page)
                .record("/dossiers/{id}", "One dossier", Role.OBSERVER, DossierAnswer.class, this::one)
                .create("/dossiers", "Open a dossier", Role.OBSERVER, OpeningBody.class, DossierAnswer.class, this::create)
                .step("/dossiers/{id}/steps", "Take a step; a conclusion is none", Role.OBSERVER, StepBody.class, DossierAnswer.class, this::move)
                .step("/dossiers/{id}/need", "Tie it to a need of its buyer, or untie it", Role.BUYER, NeedBody.class, DossierAnswer.class, this::tie)
                .collection("/dossiers/{id}/answers", "What is said of its indications", Role.OBSERVER, AnswerAnswer.class, this::answers)
                .collection("/dossiers/{id}/findings", "What its answers give rise to: no mark, no verdict", Role.OBSERVER, FindingAnswer.class, this::findings);
    }

    private Slice<DossierAnswer> page(Call call) {
        var filter = DossierFilter.all().withText(call.query("text")).withStates(states(call.query("state"))).withBuyers(several(call.query("buyer"))).withCompanies(several(call.query("company")));
        try {
            return dossiers.page(call.actor(), filter, DossierOrder.CHANGED, call.after(), call.limit()).map(DossierAnswer::of);
        } catch (IllegalArgumentException cursorOfAnotherOrder) {
            throw Problem.invalid("after", "Not a cursor of this list.");
        }
    }

    private static Set<String> several(String text) {
        return Arrays.stream(text.split(",")).map(String::strip).filter(one -> !one.isEmpty()).collect(Collectors.toSet());
    }

    private static Set<DossierState> states(String text) {
        if (text.isBlank()) return Set.of();
        return Arrays.stream(text.split(",")).map(String::strip).map(DossiersResource::state).collect(Collectors.toSet());
    }

    private static DossierState state(String name) {
        return Arrays.stream(DossierState.values()).filter(one -> one.name().equals(name)).findFirst().orElseThrow(() -> Problem.invalid("state", "No such state: " + name));
    }

    private Versioned<DossierAnswer> one(Call call) {
        return dossiers.find(call.actor(), call.path("id")).map(DossiersResource::versioned).orElseThrow(Problem::notFound);
    }

    private Created<DossierAnswer> create(Call call, OpeningBody body) {
        var opening = body.opening(call);
        var wanted = opening.need();
        // A need one may not read is unknown, as on the page; while its module is stopped no dossier names one.
        if (!wanted.isEmpty() && needs.flatMap(known -> known.find(call.actor(), wanted)).isEmpty()) throw Problem.invalid("need", "Unknown, hidden, or the module of needs is stopped.");
        return dossiers.open(call.actor(), opening).fold(
                done -> new Created<>(DossierAnswer.of(done.dossier()), done.dossier().id(), done.dossier().version()),
                invalid -> {
                    throw Problem.invalid(invalid.field(), "Unknown, or not allowed together with the rest.");
                },
                lost -> {
                    throw Problem.notFound();
                },
                notNow -> {
                    throw Problem.notFound();
                },
                refused -> {
                    throw Problem.refused("A dossier is opened by the buyer, by the company whose solution it is, or by a manager.");
                },
                unknown -> {
                    throw Problem.notFound();
                });
    }

    private Versioned<DossierAnswer> move(Call call, StepBody body) {
        var dossier = dossiers.find(call.actor(), call.path("id")).orElseThrow(Problem::notFound);
        var to = body.to().orElseThrow(() -> Problem.invalid("state", "No such state."));
        return dossiers.move(call.actor(), dossier.id(), call.seenVersion(), to, body.why()).fold(
                done -> versioned(done.dossier()),
                invalid -> {
                    throw Problem.invalid(invalid.field(), "This step asks for a reason.");
                },
                lost -> {
                    throw Problem.stale(dossier.version());
                },
                notNow -> {
                    throw Problem.conflict("From " + notNow.state() + " a dossier may go to " + notNow.state().next() + ", not to " + to + ".");
                },
                refused -> {
                    throw Problem.refused("Steps are taken by people of the buyer, the submission by the company too; a conclusion is written in the console by a named person.");
                },
                unknown -> {
                    throw Problem.notFound();
                });
    }

    private Versioned<DossierAnswer> tie(Call call, NeedBody body) {
        var dossier = dossiers.find(call.actor(), call.path("id")).orElseThrow(Problem::notFound);
        var wanted = body.wanted();
        boolean isKnown = wanted.isEmpty() || needs.flatMap(known -> known.find(call.actor(), wanted)).filter(need -> need.content().organisation().equals(dossier.buyer())).isPresent();
        if (!isKnown) throw Problem.invalid("need", "No need of the buyer of this dossier, hidden, or the module of needs is stopped.");
        return dossiers.tie(call.actor(), dossier.id(), call.seenVersion(), wanted).fold(
                done -> versioned(done.dossier()),
                invalid -> {
                    throw Problem.invalid(invalid.field(), "Not allowed.");
                },
                lost -> {
                    throw Problem.stale(dossier.version());
                },
                notNow -> {
                    throw Problem.conflict("A dossier in the state " + notNow.state() + " is tied to nothing else.");
                },
                refused -> {
                    throw Problem.refused("The buyer of the dossier, or a manager, does that.");
                },
                unknown -> {
                    throw Problem.notFound();
                });
    }

    private Slice<AnswerAnswer> answers(Call call) {
        var book = dossiers.casebook(call.actor(), call.path("id")).orElseThrow(Problem::notFound);
        return Whole.numbered(book.answers()).page(call).map(AnswerAnswer::of);
    }

    private Slice<FindingAnswer> findings(Call call) {
        var id = dossiers.find(call.actor(), call.path("id")).map(Dossier::id).orElseThrow(Problem::notFound);
        return Whole.numbered(dossiers.findings(call.actor(), id)).page(call).map(one -> FindingAnswer.of(one, call.locale()));
    }

    private static Versioned<DossierAnswer> versioned(Dossier dossier) {
        return new Versioned<>(DossierAnswer.of(dossier), dossier.version());
    }
}
