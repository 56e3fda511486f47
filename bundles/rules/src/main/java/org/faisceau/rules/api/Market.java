// SPDX-License-Identifier: Apache-2.0
package org.faisceau.rules.api;

/** What the market offers for a need; the buyer's own study says it. */
public enum Market {
    /** Solutions are there. */
    AVAILABLE,
    /** Solutions exist, and cannot be identified or must be specified or adapted. */
    TO_ADAPT,
    /** None, as a precise study of the buyer found. */
    NONE
}
