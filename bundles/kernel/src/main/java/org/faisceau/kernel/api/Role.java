// SPDX-License-Identifier: Apache-2.0
package org.faisceau.kernel.api;

/**
 * What a person is in the Living-Lab. A role includes others: who holds it may do what they may.
 *
 * <p>{@code ADMINISTRATOR ⊃ MANAGER ⊃ BUYER, EXPERT, COMPANY ⊃ OBSERVER}. {@code NOBODY} is a visitor without account.
 */
public enum Role {
    /** Runs the console. */
    ADMINISTRATOR,
    /** Coordinator of the Living-Lab (référent). */
    MANAGER,
    /** Agent of a public authority. */
    BUYER,
    /** Agent of a mentor organisation. */
    EXPERT,
    /** Person of a company. */
    COMPANY,
    /** Reads what residents may read. */
    OBSERVER,
    /** A visitor without account; included in every role. */
    NOBODY;

    /** True where the holder of this role may do what {@code other} may. */
    public boolean includes(Role other) {
        return switch (this) {
            case ADMINISTRATOR -> true;
            case MANAGER -> other != ADMINISTRATOR;
            case BUYER, EXPERT, COMPANY -> other == this || other == OBSERVER || other == NOBODY;
            case OBSERVER -> other == OBSERVER || other == NOBODY;
            case NOBODY -> other == NOBODY;
        };
    }
}
