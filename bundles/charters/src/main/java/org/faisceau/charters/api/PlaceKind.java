// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters.api;

/** Where companies are hosted. Source: « Ouvrir un Living-Lab Greentech sur son territoire », 5 June 2025, running and business model. */
public enum PlaceKind {
    PUBLIC_BUILDING,
    /** Desks of their own at a local incubator. */
    INCUBATOR,
    RENTED
}
