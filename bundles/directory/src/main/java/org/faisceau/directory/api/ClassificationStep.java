// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.api;

/** The step of a purchase that a catalogue entry serves. Source: the cluster's catalogue, « Classement pour chaque étape », 5 June 2025. */
public enum ClassificationStep {
    REGULATION,
    /** Specifications, with the sort of innovation. */
    SPECIFICATIONS,
    SKILLS_AND_PARTNERSHIPS,
    PLANNING_TRIAL_LAUNCH
}
