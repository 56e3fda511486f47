// SPDX-License-Identifier: Apache-2.0
package org.faisceau.search.console;

import java.util.List;
import org.faisceau.search.api.Found.Piece;

/**
 * One record found, as it is shown.
 *
 * @param group what records of its kind are called
 */
public record Hit(String title, String address, String icon, String group, List<Piece> snippet) {
    public Hit {
        snippet = List.copyOf(snippet);
    }
}
