// SPDX-License-Identifier: Apache-2.0
package org.faisceau.documents.spi;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.faisceau.documents.api.Table;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * A kind of record that is imported from a table. Publishing the service is all it takes: {@code /import/<kind>} and
 * {@code import <kind> FILE} are there. One implementation per kind; read on every thread.
 */
@ConsumerType
public interface Importable {
    /** The longest chunk {@link #importLines} is ever handed. */
    int CHUNK = 500;

    /** The kind's word as in {@link org.faisceau.kernel.api.Ref#kind()}, or its plural as people type it: {@code needs}. */
    String kind();

    /** What is imported, in the plural, for headings: « Besoins ». */
    String title(Locale locale);

    /** Where these records are listed, beginning with a slash; shown after the import. */
    String address();

    /** Who may import. */
    Role role();

    /** The columns known, in the order in which they are offered. Keys, order and headers do not depend on the language. */
    List<Column> columns(Locale locale);

    /**
     * Imports a chunk in one transaction, or only says what would happen. A second run over the same lines changes nothing: records
     * are told by an external identifier, and a field edited by hand since the last import stays.
     *
     * @param locale of the words in the outcomes
     * @param lines 1 to {@link #CHUNK}, in the order of the file
     * @param dryRun true: writes nothing; lines of earlier chunks are then not known
     * @return one outcome per line, in the same order
     */
    Report importLines(Actor actor, Locale locale, List<Line> lines, boolean dryRun);

    /** Endings of files in forms of this kind's own, beside those of tables: {@code .json}. */
    default List<String> endings() {
        return List.of();
    }

    /**
     * Opens a file in such a form as a table, one line per record; memory must not grow with their number.
     *
     * @return empty where the file is of another form, told by its content
     * @throws org.faisceau.documents.api.UnreadableTable where it is of that form and broken; also while reading on
     */
    default Optional<Table> open(Path file) {
        return Optional.empty();
    }

    /**
     * One column.
     *
     * @param key the key of {@link Line#cell}: letters, digits, dashes and dots
     * @param label as shown
     * @param required whether an import without it is refused before it begins
     * @param headers names under which it is recognised in a file, compared without case, accents and punctuation; the key and
     *     the label are always recognised
     */
    record Column(String key, String label, boolean required, List<String> headers) {
        public Column {
            headers = List.copyOf(headers);
        }
    }
}
