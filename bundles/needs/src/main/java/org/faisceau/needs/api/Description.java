// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.api;

/**
 * A need in functions.
 *
 * @param objectives what must change, for whom
 * @param expectedResults how one will see that it worked
 * @param functions what the solution must do, not how
 */
public record Description(String objectives, String expectedResults, String functions) {
    /** Nothing was described. */
    public static Description none() {
        return new Description("", "", "");
    }
}
