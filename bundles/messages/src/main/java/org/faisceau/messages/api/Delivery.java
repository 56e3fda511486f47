// SPDX-License-Identifier: Apache-2.0
package org.faisceau.messages.api;

/** How messages of a kind reach a person. All but {@link #NONE} come to the inbox. */
public enum Delivery {
    /** The inbox alone. */
    INBOX,
    /** A mail for each message. */
    AT_ONCE,
    /** One mail a day with what came since the last. */
    DAILY,
    /** One mail each Monday with what came since the last. */
    WEEKLY,
    /** Nowhere: only where the kind may be declined. */
    NONE
}
