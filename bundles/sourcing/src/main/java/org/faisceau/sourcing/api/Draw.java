// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.api;

import java.time.Instant;
import java.util.List;

/**
 * A draw of companies: seed and candidates give the same companies whenever it is run again.
 *
 * @param candidates identifiers, in their order
 * @param drawn those drawn, in the order they came
 */
public record Draw(String id, String seed, List<String> candidates, List<String> drawn, String actor, Instant at) {
    public Draw {
        candidates = List.copyOf(candidates);
        drawn = List.copyOf(drawn);
    }
}
