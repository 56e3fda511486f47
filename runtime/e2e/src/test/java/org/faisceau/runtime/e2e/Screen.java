// SPDX-License-Identifier: Apache-2.0
package org.faisceau.runtime.e2e;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What a person looks at.
 *
 * @param asked what axe is asked there: the same colours or the same layout need no second look
 */
record Screen(String name, int width, int height, boolean dark, String language, Set<Asked> asked) {
    /** Of what axe knows. */
    enum Asked { COLOURS, ALL_BUT_COLOURS }

    static final Screen DESK = new Screen("desk", 1440, 1000, false, "fr-FR", EnumSet.allOf(Asked.class));

    static final Screen ENGLISH = new Screen("phone-english", 390, 844, false, "en-GB", EnumSet.of(Asked.ALL_BUT_COLOURS));

    /** Both themes, a wide and a narrow desk and a phone, both languages: each at least once. */
    static final List<Screen> ALL = List.of(
            DESK,
            new Screen("desk-dark", 1280, 900, true, "fr-FR", EnumSet.of(Asked.COLOURS)),
            new Screen("phone-dark", 390, 844, true, "fr-FR", EnumSet.of(Asked.ALL_BUT_COLOURS)),
            ENGLISH);
}
