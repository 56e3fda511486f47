// SPDX-License-Identifier: Apache-2.0
package org.faisceau.documents;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.faisceau.documents.spi.Importable;
import org.faisceau.kernel.api.Texts;
import org.faisceau.kernel.api.Words;

/** Which columns were asked for by hand, over those that are usual for a header. */
final class WishedColumns {
    private final Words words;
    private final List<String> header;
    private final List<Importable.Column> columns;

    WishedColumns(Locale locale, List<String> header, List<Importable.Column> columns) {
        this.words = Texts.beside(WishedColumns.class).in(locale);
        this.header = header;
        this.columns = columns;
    }

    /**
     * @param wishes key → name of a column, or {@code #3}
     * @throws Off where a wish cannot be granted, or a column that must be there is not
     */
    ColumnMapping over(ColumnMapping usual, Map<String, String> wishes) {
        var keys = new TreeMap<>(usual.keys());
        keys.values().removeAll(wishes.keySet());
        wishes.forEach((key, name) -> {
            if (columns.stream().noneMatch(column -> column.key().equals(key))) {
                throw new Off(words.say("mapping.unknownKey", key, String.join(", ", columns.stream().map(Importable.Column::key).toList())));
            }
            keys.put(place(name), key);
        });
        var mapping = new ColumnMapping(keys);
        var missing = mapping.missing(columns);
        if (!missing.isEmpty()) throw new Off(words.say("mapping.missing", missing.size(), String.join(", ", missing)));
        return mapping;
    }

    private int place(String name) {
        if (name.matches("#\\d{1,4}")) {
            int at = Integer.parseInt(name.substring(1)) - 1;
            if (at >= 0 && at < header.size()) return at;
        }
        var found = IntStream.range(0, header.size()).filter(at -> Recognition.folded(header.get(at)).equals(Recognition.folded(name))).toArray();
        if (found.length > 1) throw new Off(words.say("mapping.ambiguous", name, found.length));
        if (found.length == 0) throw new Off(words.say("mapping.unknownColumn", name));
        return found[0];
    }

    /** The wish cannot be granted; the message is the sentence. */
    static final class Off extends RuntimeException {
        private static final long serialVersionUID = 1;

        Off(String sentence) {
            super(sentence);
        }
    }
}
