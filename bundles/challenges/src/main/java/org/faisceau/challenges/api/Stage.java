// SPDX-License-Identifier: Apache-2.0
package org.faisceau.challenges.api;

/** Where an edition stands at a moment. */
public enum Stage {
    /** Prepared; managers alone see it. */
    DRAFT,
    /** Published; its first day is to come. */
    COMING,
    /** Applications are taken. */
    OPEN,
    /** Applications are over, the jury works. */
    JURY,
    /** Concluded by a named person. */
    CONCLUDED
}
