// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console.spi;

import gg.jte.Content;

/**
 * A cell of a line, for {@link ShownColumns#row}.
 *
 * @param column the key of its column
 * @param content the whole cell, {@code <td>} or {@code <th scope="row">}
 */
public record Cell(String column, Content content) {
    /** What stands in that column of a row. */
    public static Cell of(String column, Content content) {
        return new Cell(column, content);
    }
}
