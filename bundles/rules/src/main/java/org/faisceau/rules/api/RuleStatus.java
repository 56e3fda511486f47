// SPDX-License-Identifier: Apache-2.0
package org.faisceau.rules.api;

/** What a rule is on a day. */
public enum RuleStatus {
    IN_FORCE,
    /** Switched on; its first day is still to come. */
    COMING,
    EXPIRED,
    /** Switched off because sources contradict one another. */
    DISPUTED,
    /** Switched off: being written. */
    DRAFT;

    /** True where it counts on that day. */
    public boolean counts() {
        return this == IN_FORCE;
    }
}
