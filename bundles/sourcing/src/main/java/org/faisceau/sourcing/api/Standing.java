// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.api;

/**
 * How a company of the panel stands in the ledger.
 *
 * @param known entries it knows
 * @param missing entries that others of the panel know and it does not, and those it was to be told by message while nobody read for it
 * @param isRead true where somebody has an account for it: else no message reaches it
 */
public record Standing(String company, int known, int missing, boolean isRead) {}
