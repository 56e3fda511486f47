// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.api;

/** What a need is. */
public enum NeedKind {
    /** Something a buyer wants solved. */
    NEED,
    /** A purchase that a buyer plans; not binding. */
    FORECAST,
    /** A call to neighbouring authorities or companies to say whether they are interested. */
    EXPRESSION_OF_INTEREST_CALL
}
