// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters;

import java.util.Map;
import java.util.Set;

/** Which module tells a deed, by the first word of its name. */
final class Modules {
    private static final Map<String, String> BY_WORD = Map.of("gathering", "gatherings", "need", "needs", "group", "needs", "contract", "purchases", "introduction", "directory", "offer", "sourcing", "dossier", "dossiers");

    private Modules() {}

    /** @param words of deeds nobody tells; empty where there is none */
    static String of(Set<String> words) {
        return words.stream().sorted().findFirst().map(word -> BY_WORD.get(word.substring(0, word.indexOf('-')))).orElse("");
    }
}
