// SPDX-License-Identifier: Apache-2.0
package org.faisceau.challenges.api;

/** How a list of applications is sorted. */
public enum ApplicationOrder {
    APPLICANT,
    APPLICANT_BACKWARDS,
    /** What came in first, first; drafts before. */
    SENT,
    SENT_BACKWARDS
}
