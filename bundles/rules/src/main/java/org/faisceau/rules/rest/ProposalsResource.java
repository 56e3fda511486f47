// SPDX-License-Identifier: Apache-2.0
package org.faisceau.rules.rest;

import org.faisceau.console.spi.Call;
import org.faisceau.console.spi.Problem;
import org.faisceau.console.spi.Resource;
import org.faisceau.console.spi.Routes;
import org.faisceau.console.spi.Routes.Versioned;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Slice;
import org.faisceau.rules.api.Proposal;
import org.faisceau.rules.api.Proposals;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code /proposals}: what rows are to say, and the decision of another person than who proposed it. */
@Component
public final class ProposalsResource implements Resource {
    private final Proposals proposals;

    @Activate
    public ProposalsResource(@Reference Proposals proposals) {
        this.proposals = proposals;
    }

    /** @param reason needed to refuse */
    record Decision(@Nullable String reason) {}

    @Override
    public String module() {
        return "rules";
    }

    @Override
    public void declare(Routes routes) {
        routes.collection("/proposals", "Proposals about rules, newest first", Role.MANAGER, ProposalAnswer.class, this::page)
                .record("/proposals/{id}", "One proposal", Role.MANAGER, ProposalAnswer.class, this::one)
                .act("/proposals/{id}/confirm", "Confirm what another person proposed", Role.MANAGER, Decision.class, ProposalAnswer.class,
                        (call, decision) -> decided(proposals.confirm(call.actor(), call.path("id"))))
                .act("/proposals/{id}/refuse", "Refuse what another person proposed, with a reason", Role.MANAGER, Decision.class, ProposalAnswer.class,
                        (call, decision) -> decided(proposals.refuse(call.actor(), call.path("id"), decision.reason() == null ? "" : decision.reason().strip())))
                .act("/proposals/{id}/withdraw", "Take one’s own proposal back", Role.MANAGER, Decision.class, ProposalAnswer.class,
                        (call, decision) -> decided(proposals.withdraw(call.actor(), call.path("id"))));
    }

    private Slice<ProposalAnswer> page(Call call) {
        try {
            return proposals.page(call.actor(), call.after(), call.limit()).map(ProposalAnswer::of);
        } catch (IllegalArgumentException cursorOfAnotherList) {
            throw Problem.invalid("after", "Not a cursor of this list.");
        }
    }

    private Versioned<ProposalAnswer> one(Call call) {
        return proposals.find(call.actor(), call.path("id")).map(one -> new Versioned<>(ProposalAnswer.of(one), one.isOpen() ? 1 : 2)).orElseThrow(Problem::notFound);
    }

    private static ProposalAnswer decided(Proposals.Deciding deciding) {
        Proposal proposal = deciding.fold(Proposals.Deciding.Done::proposal,
                refused -> {
                    throw Problem.refused("Another manager than who proposed it decides; who proposed it withdraws.");
                },
                tooLate -> {
                    throw Problem.conflict("It is closed, the row changed since, or the reason is missing.");
                },
                unknown -> {
                    throw Problem.notFound();
                });
        return ProposalAnswer.of(proposal);
    }
}
