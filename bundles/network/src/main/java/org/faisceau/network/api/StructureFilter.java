// SPDX-License-Identifier: Apache-2.0
package org.faisceau.network.api;

import java.util.Set;

/**
 * What is looked for.
 *
 * @param text words of name, bearer, place, neighbours or programme; empty for all
 * @param kinds empty for all
 */
public record StructureFilter(String text, Set<StructureKind> kinds) {
    public StructureFilter {
        kinds = Set.copyOf(kinds);
    }

    public static StructureFilter all() {
        return new StructureFilter("", Set.of());
    }

    public StructureFilter withText(String part) {
        return new StructureFilter(part, kinds);
    }

    public StructureFilter withKinds(Set<StructureKind> some) {
        return new StructureFilter(text, some);
    }
}
