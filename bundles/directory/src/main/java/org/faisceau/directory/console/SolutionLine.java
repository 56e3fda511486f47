// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.console;

import java.util.List;
import org.faisceau.directory.api.Solution;

/** An entry of the catalogue with the names of what it points to. */
record SolutionLine(Solution solution, String organisation, List<String> themes, boolean isStale) {
    String title() {
        return solution.title();
    }

    String address() {
        return "/directory/solutions/" + solution.id();
    }
}
