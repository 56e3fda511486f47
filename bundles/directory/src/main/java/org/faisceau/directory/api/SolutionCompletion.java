// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.api;

import java.util.List;

/**
 * How much of a sheet is filled in.
 *
 * @param percent 0 to 100
 * @param missing field names such as {@code pitch} and {@code file}, in the order of the sheet; empty at 100
 */
public record SolutionCompletion(int percent, List<String> missing) {
    public SolutionCompletion {
        missing = List.copyOf(missing);
    }
}
