// SPDX-License-Identifier: Apache-2.0
package org.faisceau.rules.api;

import java.util.List;

/**
 * A reform of the law of public contracts.
 *
 * @param year in which most of it took effect
 * @param caution what is often told otherwise and why it is not told so here; may be empty
 * @param opened keys of the rows it brought
 * @param closed keys of the rows it ended
 */
public record Reform(int year, Wording title, Wording text, Wording caution, List<String> opened, List<String> closed) {
    public Reform {
        opened = List.copyOf(opened);
        closed = List.copyOf(closed);
    }
}
