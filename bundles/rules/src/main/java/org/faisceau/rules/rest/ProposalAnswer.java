// SPDX-License-Identifier: Apache-2.0
package org.faisceau.rules.rest;

import java.time.Instant;
import java.util.List;
import org.faisceau.kernel.api.Days;
import org.faisceau.rules.api.FieldDifference;
import org.faisceau.rules.api.Proposal;
import org.faisceau.rules.api.ProposalState;

/**
 * A proposal about a row.
 *
 * @param rule the row as it would be
 * @param isNew whether there is no such row yet
 * @param fields names of those that differ
 * @param origin who signed the file it came from; empty for one written here
 * @param decidedAt empty while it is open
 */
record ProposalAnswer(String id, RuleAnswer rule, boolean isNew, List<String> fields, String reason, String origin, ProposalState state, String by, String at, String decidedBy,
        String decidedAt, String decision) {
    static ProposalAnswer of(Proposal one) {
        return new ProposalAnswer(one.id(), RuleAnswer.of(one.after(), Days.of(one.at())), one.before().isEmpty(), one.differences().stream().map(FieldDifference::field).toList(), one.reason(),
                one.origin(), one.state(), one.by(), one.at().toString(), one.decidedBy(), one.decidedAt().map(Instant::toString).orElse(""), one.decision());
    }
}
