// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects.api;

/** How far a project says it is with a question; proposed by this product, no grade. Source: none; the slides of 5 June 2025 have no scale. */
public enum Level {
    NOT_YET,
    BEGUN,
    IN_PLACE,
    /** In place, and meant to stay. */
    LASTING
}
