// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters.api;

import java.util.Arrays;
import java.util.List;

/** What opening a Living-Lab takes, in order. Source: « Ouvrir un Living-Lab Greentech sur son territoire : comment procéder ? », 5 June 2025. */
public enum OpeningPoint {
    /** First exchange with Ecolab: the will to favour new or improved solutions. */
    WILL(1),
    /** A public building to host companies. */
    BUILDING(1),
    /** An agent who links companies and authority. */
    AGENT(1),
    COMMITMENTS(2),
    FEASIBILITY(2),
    SIGNATURE(3),
    /** At the inauguration: elected officials. */
    ELECTED(4),
    /** At the inauguration: technical management and purchasing. */
    MANAGEMENT(4),
    /** At the inauguration: companies. */
    COMPANIES(4);

    /** How many steps there are. */
    public static final int STEPS = 4;

    private final int step;

    OpeningPoint(int step) {
        this.step = step;
    }

    /** 1 to {@link #STEPS}. */
    public int step() {
        return step;
    }

    /** Those of one step, in order. */
    public static List<OpeningPoint> of(int step) {
        return Arrays.stream(values()).filter(one -> one.step == step).toList();
    }
}
