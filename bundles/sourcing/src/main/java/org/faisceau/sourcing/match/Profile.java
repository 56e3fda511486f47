// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.match;

import java.util.List;
import java.util.Set;

/**
 * A solution, or a need, as far as it is compared.
 *
 * @param title its stems, in their order
 * @param text stems of everything else that says what it does, in their order; never a company's name
 * @param kind name of its nature or kind; empty where unknown
 * @param territory in words; empty where unknown
 * @param trl technology readiness level, 1 to 9; 0 where unknown, and for a need
 * @param isOffered false for a draft, and for what is withdrawn or over
 */
public record Profile(String id, List<String> title, List<String> text, String kind, Set<String> themes, String territory, int trl, boolean isOffered) {
    public Profile {
        if (trl < 0 || trl > 9) throw new IllegalArgumentException("trl: 0 to 9, got " + trl);
        title = List.copyOf(title);
        text = List.copyOf(text);
        themes = Set.copyOf(themes);
    }
}
