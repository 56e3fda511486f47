// SPDX-License-Identifier: Apache-2.0
package org.faisceau.documents.spi;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Slice;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * A kind of record that is exported to a table: {@code /export/<kind>?format=csv|xlsx} and {@code export <kind> FILE}. The rows are
 * those the actor may see, the filters those of the kind's list, by the same query parameters.
 */
@ConsumerType
public interface Exportable {
    /** As {@link Importable#kind()}. */
    String kind();

    /** What is exported, in the plural: names the sheet and the file. */
    String title(Locale locale);

    /** Who may export. */
    Role role();

    /** The columns, in order; what {@link Importable} reads back has the same keys. */
    List<Column> columns(Locale locale);

    /**
     * Which of {@link #columns} a column of the kind's list shows, for an export of what is seen; keys that are none of them are passed over.
     *
     * @param column its key on the list, such as {@code amount}
     * @return the same key where nothing else is said; empty where the export has nothing of it
     */
    default List<String> shownBy(String column) {
        return List.of(column);
    }

    /** Query parameters that narrow the export, as on the kind's list; never {@code format} or {@code shown}, which say of the export itself. */
    default List<String> filters() {
        return List.of();
    }

    /**
     * One page of rows; asked until the last.
     *
     * @param filter values by the names of {@link #filters()}, without empty ones
     * @param after empty for the first page
     * @param limit 1 to 500; fewer may come, {@link Slice#next()} alone tells the end
     * @return one text per column: days as {@code 2026-12-18}, numbers with a point; empty for nothing
     */
    Slice<List<String>> rows(Actor actor, Locale locale, Map<String, List<String>> filter, String after, int limit);

    /** A column: what lies in its cells decides how a spreadsheet shows them. */
    record Column(String key, String label, Type type) {
        public static Column text(String key, String label) {
            return new Column(key, label, Type.TEXT);
        }
    }

    /** What the cells of a column hold. */
    enum Type {
        TEXT,
        /** A decimal number with a point. */
        NUMBER,
        /** An ISO day. */
        DAY
    }
}
