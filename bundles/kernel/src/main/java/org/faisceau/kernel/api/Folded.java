// SPDX-License-Identifier: Apache-2.0
package org.faisceau.kernel.api;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Texts as a list looks for words in them: folded as a {@link SortKey} is, but whatever their length. Pure. */
public final class Folded {
    private Folded() {}

    /**
     * All of them, one after the other, single spaces between; of each run of signs without space the first 200.
     *
     * @return empty where none has a letter or digit
     */
    public static String of(String... texts) {
        return Arrays.stream(String.join(" ", texts).split("\\s+")).map(SortKey::of).filter(one -> !one.isEmpty()).collect(Collectors.joining(" "));
    }
}
