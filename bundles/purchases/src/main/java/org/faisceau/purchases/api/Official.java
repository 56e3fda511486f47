// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases.api;

import java.util.Arrays;
import java.util.Optional;
import org.faisceau.kernel.api.SortKey;

/** A value that the official schema of essential data has a French word for. */
public interface Official {
    /** The word, letter by letter as the schema has it. */
    String official();

    /** The value of that word, read without case, accents and punctuation, or of that constant's name. */
    static <E extends Enum<E> & Official> Optional<E> of(Class<E> type, String word) {
        // Nearly always letter by letter; folding every word of a long file is what an import would spend its time on.
        for (var one : type.getEnumConstants()) if (one.official().equals(word) || one.name().equals(word)) return Optional.of(one);
        var wanted = SortKey.of(word);
        return Arrays.stream(type.getEnumConstants()).filter(one -> SortKey.of(one.official()).equals(wanted)).findFirst();
    }
}
