// SPDX-License-Identifier: Apache-2.0
package org.faisceau.rules.console;

import java.util.List;
import java.util.Optional;
import org.faisceau.console.spi.Contributions;
import org.faisceau.rules.api.Proposal;

/**
 * What a rule's page shows.
 *
 * @param history rows of its line, oldest first, itself included
 * @param open the proposal about it that waits for a decision
 */
record RuleSheet(RuleLine line, List<RuleLine> history, Timeline timeline, List<History> entries, Contributions others, boolean mayPropose,
        Optional<Proposal> open, String checkedBy) {}
