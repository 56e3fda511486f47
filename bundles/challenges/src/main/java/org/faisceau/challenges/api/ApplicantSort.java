// SPDX-License-Identifier: Apache-2.0
package org.faisceau.challenges.api;

/** What an applicant says to be. Source of the first three: slides of 5 June 2025, « Les Défis IEMS ». */
public enum ApplicantSort {
    SMALL_COMPANY,
    /** University or research laboratory. */
    LABORATORY,
    ASSOCIATION,
    /** Anything else: whether the rules bear it, a person says. */
    OTHER
}
