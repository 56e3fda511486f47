// SPDX-License-Identifier: Apache-2.0
package org.faisceau.rules.console;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.kernel.api.Words;
import org.faisceau.rules.api.Proposal;

/**
 * A proposal in words.
 *
 * @param line what the row would say
 */
record ProposalView(Proposal proposal, RuleLine line, String who, String decider, List<History.Change> changes, Words words) {
    /** Who confirms will have checked it: what the row says of its last check is no change. */
    private static final Set<String> LEFT_OUT = Set.of("checkedBy", "checkedOn");

    static ProposalView of(Proposal proposal, LocalDate day, Accounts accounts, Words words) {
        var changes = proposal.differences().stream().filter(each -> !each.before().equals(each.after()) && !LEFT_OUT.contains(each.field())).map(each -> new History.Change(
                words.has("field." + each.field()) ? words.say("field." + each.field()) : each.field(), Spoken.value(words, proposal.before(), each.field(), each.before()),
                Spoken.value(words, Optional.of(proposal.after()), each.field(), each.after()))).toList();
        var decider = proposal.decidedBy().isEmpty() ? "" : accounts.shownName(proposal.decidedBy());
        return new ProposalView(proposal, RuleLine.of(proposal.after(), day, words), accounts.shownName(proposal.by()), decider, changes, words);
    }

    String address() {
        return "/rules/proposals/" + proposal.id();
    }

    boolean isNew() {
        return proposal.before().isEmpty();
    }

    String at() {
        return words.moment(proposal.at());
    }

    Optional<String> decidedAt() {
        return proposal.decidedAt().map(words::moment);
    }

    String tone() {
        return switch (proposal.state()) {
            case OPEN -> "warn";
            case CONFIRMED -> "good";
            case REFUSED -> "bad";
            case WITHDRAWN -> "";
        };
    }
}
