// SPDX-License-Identifier: Apache-2.0
package org.faisceau.rules.api;

/** How something is held against a rule's value. */
public enum Comparison {
    /** It must lie below the value, which itself is too much. */
    BELOW,
    UP_TO,
    /** It begins at the value, which itself counts. */
    FROM,
    ABOVE,
    AT_LEAST,
    NONE;

    /** @param sign of what is held against the value, less the value */
    boolean holds(int sign) {
        return switch (this) {
            case BELOW -> sign < 0;
            case UP_TO -> sign <= 0;
            case FROM, AT_LEAST -> sign >= 0;
            case ABOVE -> sign > 0;
            case NONE -> true;
        };
    }
}
