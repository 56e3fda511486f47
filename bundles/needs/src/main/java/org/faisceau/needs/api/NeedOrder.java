// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.api;

/** The order of a list; ties by identifier. */
public enum NeedOrder {
    /** Changed last, first. */
    CHANGED,
    /** Changed first, first. */
    UNCHANGED,
    TITLE,
    TITLE_BACKWARDS,
    /** Soonest first, without deadline last. */
    DEADLINE,
    DEADLINE_BACKWARDS,
    /** Smallest first, unknown before all. */
    AMOUNT,
    AMOUNT_BACKWARDS;

    /** The same column the other way round. */
    public NeedOrder reversed() {
        return values()[ordinal() ^ 1];
    }
}
