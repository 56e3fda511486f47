// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings.console;

import org.faisceau.kernel.api.SortKey;

/** Words that identify a format or one of its lines, made of what people call it. */
final class FormatWord {
    private FormatWord() {}

    /** Lower-case letters, digits and hyphens, beginning with a letter. @param otherwise where nothing is left */
    static String of(String said, int most, String otherwise) {
        var word = SortKey.of(said).replaceAll("[^a-z0-9]+", "-").replaceFirst("^[^a-z]+", "");
        var cut = word.substring(0, Math.min(most, word.length())).replaceAll("-+$", "");
        return cut.isEmpty() ? otherwise : cut;
    }
}
