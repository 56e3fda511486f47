// SPDX-License-Identifier: Apache-2.0
package org.faisceau.rules.console;

import java.time.Clock;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Slice;
import org.faisceau.rules.api.Proposal;
import org.faisceau.rules.api.Proposals;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What was proposed, newest first. */
@Component
public final class ProposalsPage implements Page {
    private static final int LINES = 25;
    private final Proposals proposals;
    private final Accounts accounts;
    private final Clock clock;

    @Activate
    public ProposalsPage(@Reference Proposals proposals, @Reference Accounts accounts, @Reference Clock clock) {
        this.proposals = proposals;
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    public Address address() {
        return Address.of("rules/proposals").readBy(Role.MANAGER);
    }

    @Override
    public Answer show(Visit visit) {
        var words = visit.words(ProposalsPage.class);
        Slice<Proposal> page;
        try {
            page = proposals.page(visit.actor(), visit.after(), LINES);
        } catch (IllegalArgumentException cursorOfAnotherList) {
            return Answer.redirect("/rules/proposals");
        }
        var views = page.map(proposal -> ProposalView.of(proposal, Days.today(clock), accounts, words));
        return Answer.screen(words.say("proposals.title"), new StaticTemplates().proposals(visit, words, views));
    }
}
