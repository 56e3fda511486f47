// SPDX-License-Identifier: Apache-2.0
package org.faisceau.challenges.api;

import java.util.Set;

/**
 * What is looked for.
 *
 * @param text words of name, theme, aim or place, in any case; empty for all
 * @param stages empty for all
 * @param years empty for all
 */
public record EditionFilter(String text, Set<Stage> stages, Set<Integer> years) {
    public EditionFilter {
        stages = Set.copyOf(stages);
        years = Set.copyOf(years);
    }

    public static EditionFilter all() {
        return new EditionFilter("", Set.of(), Set.of());
    }

    public EditionFilter withText(String part) {
        return new EditionFilter(part, stages, years);
    }

    public EditionFilter at(Stage stage) {
        return new EditionFilter(text, Set.of(stage), years);
    }
}
