// SPDX-License-Identifier: Apache-2.0
package org.faisceau.funding;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.faisceau.kernel.api.SortKey;

/** Texts as the list looks for words in them: folded as a sort key is, whatever their length. Pure. */
final class Folded {
    private Folded() {}

    static String of(String... texts) {
        return Arrays.stream(String.join(" ", texts).split("\\s+")).map(SortKey::of).filter(one -> !one.isEmpty()).collect(Collectors.joining(" "));
    }
}
