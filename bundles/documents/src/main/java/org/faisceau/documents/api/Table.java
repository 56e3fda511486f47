// SPDX-License-Identifier: Apache-2.0
package org.faisceau.documents.api;

import java.util.Iterator;
import java.util.List;
import java.util.OptionalInt;
import org.osgi.annotation.versioning.ProviderType;

/** An open table, read once from its top. Belongs to one thread. */
@ProviderType
public interface Table extends Iterator<Table.Row>, AutoCloseable {
    /** The first line that is not empty, stripped; one text per column. */
    List<String> header();

    /** Sheets of a workbook that people see, the one that is read before the others; empty for what has none. */
    default List<String> sheets() {
        return List.of();
    }

    /** How far the reading is: 0 to 1, of the bytes of the file. */
    double progress();

    /**
     * Reads on to the end where that takes no look at the cells, every line having as many as the header.
     *
     * @return how many lines were left; empty where lines must be looked at: then nothing was read
     * @throws UnreadableTable where the file breaks on the way
     */
    default OptionalInt skim() {
        return OptionalInt.empty();
    }

    @Override
    void close();

    /**
     * A line below the header; empty lines are left out.
     *
     * @param number of the line in the file, the first being 1
     * @param cells stripped; may be fewer or more than the header has
     */
    record Row(int number, List<String> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }
}
