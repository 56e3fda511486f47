// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.api;

/**
 * How a company of the panel stands in the ledger.
 *
 * @param known entries it knows
 * @param missing entries that others of the panel know and it does not
 */
public record Standing(String company, int known, int missing) {}
