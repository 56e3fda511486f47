// SPDX-License-Identifier: Apache-2.0
package org.faisceau.rules.api;

/** What a rule rules. Their order is that of the book. */
public enum RuleKind {
    /** Ceiling below which an innovative solution is bought without publicity or competition. */
    INNOVATION,
    /** The same for a lot. */
    INNOVATIVE_LOT,
    /** Who is presumed innovative. */
    PRESUMPTION,
    /** Ceiling of small amounts, bought without publicity or competition. */
    SMALL_AMOUNT,
    /** Ceiling of small amounts for certain goods alone. */
    SPECIAL_AMOUNT,
    /** Ceiling below which a lot may follow the adapted procedure. */
    SMALL_LOT,
    /** Share of all lots that such lots may reach together. */
    LOT_SHARE,
    /** Value from which formal procedures hold. */
    EUROPEAN_THRESHOLD,
    /** Value from which a notice must be published. */
    PUBLICITY,
    /** Value from which documents lie on the buyer profile. */
    BUYER_PROFILE,
    /** Value from which a contract is written. */
    WRITTEN,
    /** Least number of candidates. */
    CANDIDATES,
    DELAY,
    /** Publication of essential data. */
    ESSENTIAL_DATA,
    /** Declarations to observatories. */
    DECLARATION,
    /** What may be asked of a candidate. */
    CAPACITY,
    /** How far a contract may change. */
    MODIFICATION,
    /** Environmental duties. */
    SUSTAINABLE,
    /** Schemes for responsible purchasing. */
    SCHEME,
    /** Known, and neither a ceiling nor a delay. */
    INFORMATION
}
