// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters.rest;

import java.util.List;
import org.faisceau.charters.api.Charter;
import org.faisceau.charters.api.Charters;
import org.faisceau.charters.api.Charters.Signing;
import org.faisceau.charters.api.Cockpits;
import org.faisceau.charters.api.Lab;
import org.faisceau.charters.api.Labs;
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

/** {@code /charters}: charters that were signed, with the lab and how each commitment stands. */
@Component
public final class ChartersResource implements Resource {
    private final Labs labs;
    private final Charters charters;
    private final Cockpits cockpits;

    @Activate
    public ChartersResource(@Reference Labs labs, @Reference Charters charters, @Reference Cockpits cockpits) {
        this.labs = labs;
        this.charters = charters;
        this.cockpits = cockpits;
    }

    @Override
    public String module() {
        return "charters";
    }

    @Override
    public void declare(Routes routes) {
        routes.collection("/charters", "Charters, by lab, the first one first", Role.OBSERVER, CharterAnswer.class, this::list)
                .record("/charters/{id}", "One charter with how its commitments stand", Role.OBSERVER, CharterAnswer.class, this::one)
                .create("/charters", "Record a charter that was signed: the first of its lab, or a renewal", Role.MANAGER, CharterBody.class, CharterAnswer.class, this::sign)
                .change("/charters/{id}", "Put right what was recorded", Role.MANAGER, CharterBody.class, CharterAnswer.class, this::change);
    }

    private Slice<CharterAnswer> list(Call call) {
        var all = labs.list(call.actor()).stream().flatMap(lab -> charters.of(call.actor(), lab.id()).stream().map(charter -> CharterAnswer.of(lab, charter, List.of()))).toList();
        return Whole.by(CharterAnswer::id, all).page(call);
    }

    private Versioned<CharterAnswer> one(Call call) {
        return charters.find(call.actor(), call.path("id")).map(charter -> answer(call, charter)).orElseThrow(Problem::notFound);
    }

    private Created<CharterAnswer> sign(Call call, CharterBody body) {
        var charter = done(charters.sign(call.actor(), body.lab(), body.terms()));
        return new Created<>(answer(call, charter).value(), charter.id(), charter.version());
    }

    private Versioned<CharterAnswer> change(Call call, CharterBody body) {
        return answer(call, done(charters.change(call.actor(), call.path("id"), call.seenVersion(), body.terms())));
    }

    private static Charter done(Signing signing) {
        return signing.fold(done -> done.charter(),
                lost -> {
                    throw Problem.stale(lost.current().version());
                },
                invalid -> {
                    throw Problem.invalid(invalid.field(), sentence(invalid.key()));
                },
                refused -> {
                    throw Problem.refused("Only a manager records charters.");
                },
                unknown -> {
                    throw Problem.notFound();
                });
    }

    private static String sentence(String key) {
        return switch (key) {
            case "charter.signedLater" -> "That day is still to come.";
            case "charter.startsBefore" -> "A charter does not run before it is signed.";
            case "charter.tooLong" -> "Ten years at the most.";
            default -> "These days reach into another charter of this lab.";
        };
    }

    private Versioned<CharterAnswer> answer(Call call, Charter charter) {
        Lab lab = labs.find(call.actor(), charter.lab()).orElseThrow(Problem::notFound);
        var rows = cockpits.of(call.actor(), charter.id()).map(cockpit -> cockpit.rows().stream().flatMap(row -> row.years().stream().map(year -> CharterAnswer.Stand.of(row, year))).toList())
                .orElse(List.of());
        return new Versioned<>(CharterAnswer.of(lab, charter, rows), charter.version());
    }
}
