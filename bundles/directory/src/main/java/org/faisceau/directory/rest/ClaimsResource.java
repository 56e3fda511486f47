// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.rest;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.faisceau.console.spi.Call;
import org.faisceau.console.spi.Faults;
import org.faisceau.console.spi.Problem;
import org.faisceau.console.spi.Resource;
import org.faisceau.console.spi.Routes;
import org.faisceau.console.spi.Routes.Created;
import org.faisceau.console.spi.Routes.Versioned;
import org.faisceau.directory.api.Claim;
import org.faisceau.directory.api.ClaimState;
import org.faisceau.directory.api.Claims;
import org.faisceau.directory.api.Claims.Deciding;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Slice;
import org.faisceau.kernel.api.Texts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code /claims}: all for managers, one's own for others. */
@Component
public final class ClaimsResource implements Resource {
    private static final Texts TEXTS = Texts.beside(ClaimsResource.class);
    private static final List<String> PARAMETERS = List.of("state", "after", "limit");
    private final Claims claims;

    @Activate
    public ClaimsResource(@Reference Claims claims) {
        this.claims = claims;
    }

    @Override
    public String module() {
        return "directory";
    }

    @Override
    public void declare(Routes routes) {
        routes.collection("/claims", "Claims of pages, oldest first, one's own unless a manager; filter: state", Role.OBSERVER, ClaimAnswer.class, this::page)
                .record("/claims/{id}", "One claim", Role.OBSERVER, ClaimAnswer.class, this::one)
                .create("/claims", "Claim a company's page", Role.COMPANY, ClaimBody.class, ClaimAnswer.class, this::create)
                .change("/claims/{id}/decision", "Approve, refuse or withdraw a claim", Role.OBSERVER, ClaimDecisionBody.class, ClaimAnswer.class, this::decide);
    }

    private Slice<ClaimAnswer> page(Call call) {
        for (var name : call.queryNames()) if (!PARAMETERS.contains(name)) throw Problem.invalid(name, TEXTS.in(call.locale()).say("query.unknown", String.join(", ", PARAMETERS)));
        var state = call.query("state").isEmpty() ? Optional.<ClaimState>empty() : Optional.of(Arrays.stream(ClaimState.values())
                .filter(one -> one.name().equals(call.query("state"))).findFirst().orElseThrow(() -> Problem.invalid("state", "One of " + Arrays.toString(ClaimState.values()) + ".")));
        return claims.page(call.actor(), state, call.after(), call.limit()).map(ClaimAnswer::of);
    }

    private Versioned<ClaimAnswer> one(Call call) {
        return claims.find(call.actor(), call.path("id")).map(ClaimsResource::versioned).orElseThrow(Problem::notFound);
    }

    private Created<ClaimAnswer> create(Call call, ClaimBody body) {
        var faults = new Faults();
        claims.faults(ClaimBody.text(body.siret()), ClaimBody.text(body.name()), ClaimBody.text(body.said())).forEach(one -> faults.add(one.field(), TEXTS.in(call.locale()).say(one.key())));
        faults.refuse();
        return claims.claim(call.actor(), ClaimBody.text(body.siret()), ClaimBody.text(body.name()), ClaimBody.text(body.said())).fold(
                asked -> new Created<>(ClaimAnswer.of(asked.claim()), asked.claim().id(), asked.claim().version()),
                invalid -> {
                    throw Problem.invalid(invalid.field(), TEXTS.in(call.locale()).say(invalid.key()));
                },
                refused -> {
                    throw Problem.refused("Only a company's person without organisation, who waits for no answer, may claim a page.");
                });
    }

    private Versioned<ClaimAnswer> decide(Call call, ClaimDecisionBody body) {
        var id = call.path("id");
        var outcome = switch (body.state()) {
            case APPROVED -> claims.approve(call.actor(), id, call.seenVersion());
            case REFUSED -> claims.refuse(call.actor(), id, call.seenVersion(), ClaimBody.text(body.reason()));
            default -> claims.withdraw(call.actor(), id, call.seenVersion());
        };
        if (outcome instanceof Deciding.Done it) return versioned(it.claim());
        throw outcome.<Problem>fold(
                done -> Problem.conflict("Done."),
                lost -> Problem.stale(lost.current().version()),
                impossible -> Problem.conflict(TEXTS.in(call.locale()).say(impossible.key())),
                refused -> Problem.refused("Only a manager may decide a claim."),
                unknown -> Problem.notFound());
    }

    private static Versioned<ClaimAnswer> versioned(Claim one) {
        return new Versioned<>(ClaimAnswer.of(one), one.version());
    }
}
