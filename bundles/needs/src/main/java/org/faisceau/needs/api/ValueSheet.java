// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.api;

import java.util.List;
import org.faisceau.kernel.api.Euros;

/**
 * What a need is worth over its whole duration.
 *
 * @param lines in their order, at most {@link Values#LINES_MAX}
 * @param version for optimistic writes; 0 while nothing was written
 */
public record ValueSheet(List<ValueLine> lines, int version) {
    public ValueSheet {
        lines = List.copyOf(lines);
    }

    /** All lines added up, excluding taxes. */
    public Euros total() {
        return lines.stream().map(ValueLine::total).reduce(new Euros(0), Euros::plus);
    }
}
