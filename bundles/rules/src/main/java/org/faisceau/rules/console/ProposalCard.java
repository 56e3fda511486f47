// SPDX-License-Identifier: Apache-2.0
package org.faisceau.rules.console;

import gg.jte.Content;
import java.util.Optional;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.console.spi.Card;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Role;
import org.faisceau.rules.api.Proposals;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What others proposed for the rule book and this person may decide; not there where nothing waits. */
@Component
public final class ProposalCard implements Card {
    private static final int LINES = 4;
    private final Proposals proposals;
    private final Accounts accounts;

    @Activate
    public ProposalCard(@Reference Proposals proposals, @Reference Accounts accounts) {
        this.proposals = proposals;
        this.accounts = accounts;
    }

    @Override
    public String id() {
        return "rules.proposals";
    }

    @Override
    public Role role() {
        return Role.MANAGER;
    }

    @Override
    public int order() {
        return 27;
    }

    @Override
    public Size size() {
        return Size.THIRD;
    }

    @Override
    public String title(Visit visit) {
        return visit.words(ProposalCard.class).say("card.proposals");
    }

    @Override
    public String note(Visit visit) {
        return visit.words(ProposalCard.class).say("card.proposals.note");
    }

    @Override
    public String more(Visit visit) {
        return "/rules/proposals";
    }

    @Override
    public Optional<Content> show(Visit visit) {
        var waiting = proposals.open(visit.actor()).stream().filter(one -> proposals.mayDecide(visit.actor(), one)).toList();
        if (waiting.isEmpty()) return Optional.empty();
        var words = visit.words(ProposalCard.class);
        var lines = waiting.stream().limit(LINES).map(one -> new Line("/rules/proposals/" + one.id(), one.after().label().in(visit.locale()), words.say("proposal.byAt", accounts.shownName(one.by()), words.moment(one.at())))).toList();
        return Optional.of(new StaticTemplates().proposalCard(words, lines, waiting.size()));
    }

    /** One that waits. */
    record Line(String address, String label, String said) {}
}
