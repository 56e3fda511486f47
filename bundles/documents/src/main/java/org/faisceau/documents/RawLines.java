// SPDX-License-Identifier: Apache-2.0
package org.faisceau.documents;

import java.util.Iterator;
import java.util.List;
import org.faisceau.documents.api.Table;

/** Lines as a file holds them: the header is one of them, empty ones too. */
interface RawLines extends Iterator<Table.Row>, AutoCloseable {
    /** As {@link Table#sheets}. */
    default List<String> sheets() {
        return List.of();
    }

    /** 0 to 1. */
    double progress();

    /** True where a line that ends early only has empty cells there, as in a workbook. */
    boolean padsLines();

    @Override
    void close();
}
