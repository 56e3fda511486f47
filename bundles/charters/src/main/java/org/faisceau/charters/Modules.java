// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters;

import java.util.Set;

/** Which module tells a deed. */
final class Modules {
    private Modules() {}

    /** @param words of deeds nobody tells; empty where there is none */
    static String of(Set<String> words) {
        return words.stream().sorted().findFirst().map(word -> word.startsWith("gathering-") ? "gatherings" : word.startsWith("need-") ? "needs" : "directory").orElse("");
    }
}
