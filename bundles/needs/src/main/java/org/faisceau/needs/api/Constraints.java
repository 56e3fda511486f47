// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.api;

/**
 * What binds whoever answers a need, in words; each may be empty.
 *
 * @param timeLimit by when it has to work
 * @param budget what may be spent
 * @param security of people, sites and data
 * @param negotiates true where the buyer wishes to negotiate
 */
public record Constraints(String timeLimit, String budget, String security, boolean negotiates) {
    /** None was written. */
    public static Constraints none() {
        return new Constraints("", "", "", false);
    }
}
