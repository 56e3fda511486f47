// SPDX-License-Identifier: Apache-2.0
package org.faisceau.runtime.e2e;

import java.util.List;

/** What a person looks at. */
record Screen(String name, int width, int height, boolean dark, String language) {
    static final Screen DESK = new Screen("desk", 1440, 1000, false, "fr-FR");

    static final Screen ENGLISH = new Screen("phone-english", 390, 844, false, "en-GB");

    /** Both themes, a wide and a narrow desk and a phone, both languages: each at least once. */
    static final List<Screen> ALL = List.of(
            DESK,
            new Screen("desk-dark", 1280, 900, true, "fr-FR"),
            new Screen("phone-dark", 390, 844, true, "fr-FR"),
            ENGLISH);
}
