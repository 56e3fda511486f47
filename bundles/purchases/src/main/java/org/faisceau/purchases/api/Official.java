// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases.api;

import java.util.Optional;

/** A value that the official schema of essential data has a French word for. */
public interface Official {
    /** The word, letter by letter as the schema has it. */
    String official();

    /** The value of that word, read without case, accents and punctuation, or of that constant's name. */
    static <E extends Enum<E> & Official> Optional<E> of(Class<E> type, String word) {
        return OfficialWords.of(type, word);
    }
}
