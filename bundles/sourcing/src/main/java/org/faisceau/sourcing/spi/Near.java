// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.spi;

import java.util.List;

/**
 * A solution that comes near what the campaign looks for. A rank compares words, it judges nobody.
 *
 * @param score 0 to {@code most}
 * @param words that answered, weightiest first
 */
public record Near(Offer offer, int score, int most, List<String> words) {
    public Near {
        words = List.copyOf(words);
    }
}
