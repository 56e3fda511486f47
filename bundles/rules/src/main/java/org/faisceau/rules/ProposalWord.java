// SPDX-License-Identifier: Apache-2.0
package org.faisceau.rules;

import java.util.Locale;
import java.util.Optional;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.spi.Kind;
import org.faisceau.rules.api.Proposal;
import org.faisceau.rules.api.Proposals;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Names proposals for others. */
@Component
public final class ProposalWord implements Kind {
    private final Proposals proposals;

    @Activate
    public ProposalWord(@Reference Proposals proposals) {
        this.proposals = proposals;
    }

    @Override
    public String word() {
        return Proposal.KIND;
    }

    @Override
    public Optional<String> title(Actor actor, Ref ref, Locale locale) {
        return proposals.find(actor, ref.id()).map(proposal -> proposal.after().label().in(locale));
    }

    @Override
    public String address(Ref ref) {
        return "/rules/proposals/" + ref.id();
    }
}
