// SPDX-License-Identifier: Apache-2.0
package org.faisceau.rules.console;

import java.time.Clock;
import java.util.List;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.spi.Kind;
import org.faisceau.rules.api.Proposal;
import org.faisceau.rules.api.Proposals;
import org.faisceau.rules.spi.RuleUser;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** One proposal: before and after, what it touches, and the decision of another person. */
@Component
public final class ProposalPage implements Page {
    private static final int TOUCHED_MOST = 50;
    private final Proposals proposals;
    private final Accounts accounts;
    private final Clock clock;

    @Reference
    private volatile List<Kind> kinds = List.of();

    @Reference
    private volatile List<RuleUser> users = List.of();

    @Activate
    public ProposalPage(@Reference Proposals proposals, @Reference Accounts accounts, @Reference Clock clock) {
        this.proposals = proposals;
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    public Address address() {
        return Address.of("rules/proposals/{id}").readBy(Role.MANAGER);
    }

    @Override
    public Answer show(Visit visit) {
        return proposals.find(visit.actor(), visit.path("id")).map(proposal -> screen(visit, 200, proposal, Form.blank())).orElse(Answer.notFound());
    }

    @Override
    public Answer submit(Visit visit) {
        var found = proposals.find(visit.actor(), visit.path("id"));
        if (found.isEmpty()) return Answer.notFound();
        var words = visit.words(ProposalPage.class);
        var form = visit.form();
        var id = found.get().id();
        var deciding = switch (visit.action()) {
            case "confirm" -> proposals.confirm(visit.actor(), id);
            case "withdraw" -> proposals.withdraw(visit.actor(), id);
            default -> {
                if (form.text("decision", Proposal.REASON_MAX).isBlank()) yield new Proposals.Deciding.TooLate();
                yield proposals.refuse(visit.actor(), id, form.value("decision"));
            }
        };
        if (form.hasProblems()) return screen(visit, 422, found.get(), form);
        return deciding.fold(
                done -> Answer.redirect("/rules/" + (done.proposal().before().isPresent() ? done.proposal().after().key() : "proposals/" + id), words.say("decided." + done.proposal().state())),
                refused -> Answer.refused(words.say("decided.refused")),
                tooLate -> Answer.redirect("/rules/proposals/" + id, Answer.Tone.WARNING, words.say("decided.tooLate")),
                unknown -> Answer.notFound());
    }

    private Answer screen(Visit visit, int status, Proposal proposal, Form form) {
        var words = visit.words(ProposalPage.class);
        var sheet = new ProposalSheet(ProposalView.of(proposal, Days.today(clock), accounts, words), touched(visit, proposal), !users.isEmpty(),
                proposals.mayDecide(visit.actor(), proposal), proposal.by().equals(visit.actor().id()));
        return new Answer.Screen(status, words.say("proposal.title", proposal.after().key()), new StaticTemplates().proposal(words, sheet, form));
    }

    private Touched touched(Visit visit, Proposal proposal) {
        if (!proposal.isOpen()) return Touched.none();
        // A new row is held against itself: on the days it covers.
        return Touched.of(users, kinds, visit, proposal.before().orElse(proposal.after()), proposal.after(), TOUCHED_MOST);
    }
}
