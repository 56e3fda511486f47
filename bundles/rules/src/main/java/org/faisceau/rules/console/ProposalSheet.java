// SPDX-License-Identifier: Apache-2.0
package org.faisceau.rules.console;

/**
 * What a proposal's page shows.
 *
 * @param touched open records that would be judged otherwise
 * @param past what is to be said where days that are over would be judged otherwise; empty where none
 * @param isTold true where some module tells of them
 */
record ProposalSheet(ProposalView view, Touched touched, boolean isTold, boolean mayDecide, boolean isOwn, String past) {}
