// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects.api;

/** A phase of an innovation partnership, in this order. Source: slides of 5 June 2025, « Exemple du partenariat d’innovation ». */
public enum Phase {
    /** Need and axis of the solution. */
    NEED,
    /** Research and development. */
    RESEARCH,
    /** Prototype and experiment. */
    PROTOTYPE,
    /** What came of it is bought. */
    ACQUISITION
}
