// SPDX-License-Identifier: Apache-2.0
package org.faisceau.challenges.api;

/**
 * What a jury rates an application by.
 *
 * @param name as published; unique within its edition
 * @param weight 1 to {@value #WEIGHT_MOST}, against those of the other criteria
 */
public record Criterion(String name, int weight) {
    /** The heaviest. */
    public static final int WEIGHT_MOST = 100;

    public Criterion {
        if (name.isBlank()) throw new IllegalArgumentException("name is blank");
        if (weight < 1 || weight > WEIGHT_MOST) throw new IllegalArgumentException("weight: 1 to " + WEIGHT_MOST + ", got " + weight);
    }
}
