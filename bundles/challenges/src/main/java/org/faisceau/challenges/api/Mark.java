// SPDX-License-Identifier: Apache-2.0
package org.faisceau.challenges.api;

/**
 * What a member of a jury thinks of an application under one criterion.
 *
 * @param points 0 to {@value #MOST}
 * @param motive why, in words
 */
public record Mark(int points, String motive) {
    /** The most points. */
    public static final int MOST = 5;

    public Mark {
        if (points < 0 || points > MOST) throw new IllegalArgumentException("points: 0 to " + MOST + ", got " + points);
    }
}
