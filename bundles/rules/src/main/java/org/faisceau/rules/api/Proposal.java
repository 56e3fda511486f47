// SPDX-License-Identifier: Apache-2.0
package org.faisceau.rules.api;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.faisceau.kernel.api.Ref;

/**
 * What one person wants a row to say, and what another decided.
 *
 * @param before the row as the first person saw it; empty for a new one
 * @param origin who signed the file it came from; empty for one written here
 * @param by account of who proposed it
 * @param decidedBy account; empty while it is open
 * @param decision why it was refused; may be empty
 * @param differences field by field
 */
public record Proposal(
        String id, Optional<Rule> before, Rule after, String reason, String origin, ProposalState state, String by, Instant at, String decidedBy,
        Optional<Instant> decidedAt, String decision, List<FieldDifference> differences) {
    /** The kind's word. */
    public static final String KIND = "rule-proposal";
    public static final int REASON_MAX = 2000;

    public Proposal {
        differences = List.copyOf(differences);
    }

    public Ref ref() {
        return new Ref(KIND, id);
    }

    public boolean isOpen() {
        return state == ProposalState.OPEN;
    }
}
