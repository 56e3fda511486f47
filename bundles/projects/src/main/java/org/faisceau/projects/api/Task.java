// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects.api;

/** What somebody of a project's team answers for. Source: slides of 5 June 2025, pillar 2: what a dedicated team does from needs to feedback. */
public enum Task {
    /** Needs, and the procedures that suit them. */
    NEEDS,
    /** Leading the award of the contract. */
    AWARD,
    /** Following its execution. */
    FOLLOW_UP,
    /** Feedback from experience at the end. */
    FEEDBACK
}
