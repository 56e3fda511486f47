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
import org.faisceau.kernel.api.Words;
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
                proposals.mayDecide(visit.actor(), proposal), proposal.by().equals(visit.actor().id()), proposal.isOpen() ? past(words, proposal) : "");
        return new Answer.Screen(status, words.say("proposal.title", proposal.after().key()), new StaticTemplates().proposal(words, sheet, form));
    }

    /** Said to the second person where the row would say otherwise of days that are over; empty where a row is ended, as a reform asks. */
    private String past(Words words, Proposal proposal) {
        var today = Days.today(clock);
        var after = proposal.after();
        var before = proposal.before().filter(row -> row.firstDay().isBefore(today) && !row.judgesAs(after));
        // The day before today may end it: the row that follows begins today.
        boolean isEnd = before.isPresent() && after.lastDay().filter(last -> !last.isBefore(today.minusDays(1)) && before.get().withLastDay(last).judgesAs(after)).isPresent();
        return before.isEmpty() || isEnd ? "" : words.say("proposal.past", words.day(before.get().firstDay()));
    }

    private Touched touched(Visit visit, Proposal proposal) {
        if (!proposal.isOpen()) return Touched.none();
        return Touched.of(users, kinds, visit, proposal.before(), proposal.after(), TOUCHED_MOST);
    }
}
