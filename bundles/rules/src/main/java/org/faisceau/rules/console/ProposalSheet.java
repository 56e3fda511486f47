// SPDX-License-Identifier: Apache-2.0
package org.faisceau.rules.console;

import java.util.List;

/**
 * What a proposal's page shows.
 *
 * @param touched open records that would be judged otherwise
 * @param isTold true where some module tells of them
 */
record ProposalSheet(ProposalView view, List<Named> touched, boolean isTold, boolean mayDecide, boolean isOwn) {}
