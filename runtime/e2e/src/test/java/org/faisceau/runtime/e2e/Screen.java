// SPDX-License-Identifier: Apache-2.0
package org.faisceau.runtime.e2e;

import java.util.List;
import java.util.Map;

/**
 * What a person looks at.
 *
 * @param asked what axe is asked there, as its options: the same colours or the same layout need no second look
 */
record Screen(String name, int width, int height, boolean dark, String language, Map<String, ?> asked) {
    private static final Map<String, ?> ALL_RULES = Map.of();
    private static final Map<String, ?> COLOURS = Map.of("runOnly", List.of("color-contrast"));
    private static final Map<String, ?> ALL_BUT_COLOURS = Map.of("rules", Map.of("color-contrast", Map.of("enabled", false)));

    static final Screen DESK = new Screen("desk", 1440, 1000, false, "fr-FR", ALL_RULES);

    static final Screen ENGLISH = new Screen("phone-english", 390, 844, false, "en-GB", ALL_BUT_COLOURS);

    /** Both themes, a wide and a narrow desk and a phone, both languages: each at least once. */
    static final List<Screen> ALL = List.of(
            DESK,
            new Screen("desk-dark", 1280, 900, true, "fr-FR", COLOURS),
            new Screen("phone-dark", 390, 844, true, "fr-FR", ALL_BUT_COLOURS),
            ENGLISH);
}
