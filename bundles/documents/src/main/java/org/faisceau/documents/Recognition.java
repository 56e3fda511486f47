// SPDX-License-Identifier: Apache-2.0
package org.faisceau.documents;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.faisceau.documents.spi.Importable;
import org.faisceau.kernel.api.SortKey;

/** Which column of a file is which, told by its header: key, label in either language, or a known name. */
final class Recognition {
    private static final List<Locale> LANGUAGES = List.of(Locale.FRENCH, Locale.ENGLISH);

    private Recognition() {}

    /** Index in the file → key. Of two columns that answer to one name the first is taken. */
    static Map<Integer, String> of(List<String> header, Importable importable) {
        var places = places(header);
        var found = new TreeMap<Integer, String>();
        for (var column : importable.columns(Locale.FRENCH)) {
            names(importable, column).map(places::get).filter(at -> at != null && !found.containsKey(at)).findFirst().ifPresent(at -> found.put(at, column.key()));
        }
        return found;
    }

    /** Without case, accents, punctuation and gaps. */
    static String folded(String name) {
        return SortKey.of(name).replace(" ", "");
    }

    private static Map<String, Integer> places(List<String> header) {
        var places = new HashMap<String, Integer>();
        for (int at = 0; at < header.size(); at++) if (!folded(header.get(at)).isEmpty()) places.putIfAbsent(folded(header.get(at)), at);
        return places;
    }

    private static Stream<String> names(Importable importable, Importable.Column column) {
        var labels = LANGUAGES.stream().flatMap(locale -> importable.columns(locale).stream())
                .filter(other -> other.key().equals(column.key())).map(Importable.Column::label);
        return Stream.of(Stream.of(column.key()), labels, column.headers().stream()).flatMap(it -> it).map(Recognition::folded);
    }
}
