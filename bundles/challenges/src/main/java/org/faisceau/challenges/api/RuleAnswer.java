// SPDX-License-Identifier: Apache-2.0
package org.faisceau.challenges.api;

/** What an applicant answers to a question on the rules. */
public enum RuleAnswer {
    YES,
    NO,
    /** To be checked. */
    UNSURE,
    /** Not answered yet: an application is not sent so. */
    UNSAID
}
