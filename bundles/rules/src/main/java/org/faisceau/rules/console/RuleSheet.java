// SPDX-License-Identifier: Apache-2.0
package org.faisceau.rules.console;

import java.util.List;
import org.faisceau.console.spi.Contributions;

/**
 * What a rule's page shows.
 *
 * @param history rows of its line, oldest first, itself included
 */
record RuleSheet(RuleLine line, List<RuleLine> history, Timeline timeline, List<History> entries, Contributions others) {}
