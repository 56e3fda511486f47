// SPDX-License-Identifier: Apache-2.0
package org.faisceau.challenges.api;

/**
 * What an answer means for who checks an application: never that it is refused, which a person alone does.
 *
 * @param question as published; empty for « for whom »
 * @param standing what it says
 */
public record Finding(String question, Standing standing) {
    /** How far an answer speaks. */
    public enum Standing {
        /** Nothing in it speaks against the application. */
        NOTHING_AGAINST,
        /** A person looks at it. */
        TO_CHECK
    }
}
