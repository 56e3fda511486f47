// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.api;

/** What is new about a solution. Source: directive 2014/24/UE, article 2(22), and the Oslo Manual. */
public enum InnovationType {
    /** A good or a service that is new, or clearly better. */
    PRODUCT,
    /** A way to produce or to deliver. */
    PROCESS,
    /** A way to work, or to deal with others. */
    ORGANISATION,
    /** A way to present, to price or to sell. */
    MARKETING
}
