// SPDX-License-Identifier: Apache-2.0
package org.faisceau.library.api;

/** The step of an innovation in a public contract that a work helps with. Source: slides of 5 June 2025, classification of the Cluster EMS. */
public enum Step {
    /** Regulation. */
    RULES,
    /** Specification that leaves room for innovation, of technique and of organisation. */
    SPECIFICATION,
    /** Skills and partnerships. */
    SKILLS,
    /** Programming, experiment, launch. */
    PROGRAMMING
}
