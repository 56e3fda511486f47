// SPDX-License-Identifier: Apache-2.0
package org.faisceau.challenges.api;

/**
 * What a jury's marks of one application come to; it decides nothing.
 *
 * @param average of the members' weighted averages, in hundredths of a point; −1 where nobody rated it
 * @param lowest of them, in the same measure; −1 where nobody rated it
 * @param highest of them, in the same measure; −1 where nobody rated it
 * @param rated members who rated it
 * @param away members who declared an interest
 */
public record Score(int average, int lowest, int highest, int rated, int away) {
    /** Nobody said anything yet. */
    public static Score none() {
        return new Score(-1, -1, -1, 0, 0);
    }

    /** Between the highest and the lowest, in hundredths of a point. */
    public int spread() {
        return highest - lowest;
    }
}
