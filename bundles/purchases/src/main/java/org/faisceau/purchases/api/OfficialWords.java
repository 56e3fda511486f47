// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases.api;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.faisceau.kernel.api.SortKey;

/** The values of an enumeration by their words, found at once: a long file has millions. */
record OfficialWords(Map<String, Official> exact, Map<String, Official> folded) {
    private static final ClassValue<OfficialWords> KNOWN = new ClassValue<>() {
        @Override
        protected OfficialWords computeValue(Class<?> type) {
            var all = Stream.of(type.getEnumConstants()).map(Official.class::cast).toList();
            return new OfficialWords(by(all, Official::official, one -> ((Enum<?>) one).name()), by(all, one -> SortKey.of(one.official())));
        }
    };

    static <E extends Enum<E> & Official> Optional<E> of(Class<E> type, String word) {
        var known = KNOWN.get(type);
        var exact = known.exact.get(word);
        // Nearly always letter by letter.
        return Optional.ofNullable(exact == null ? known.folded.get(SortKey.of(word)) : exact).map(type::cast);
    }

    @SafeVarargs
    private static Map<String, Official> by(Iterable<Official> all, Function<Official, String>... words) {
        var found = new HashMap<String, Official>();
        for (var word : words) all.forEach(one -> found.putIfAbsent(word.apply(one), one));
        return Map.copyOf(found);
    }
}
