// SPDX-License-Identifier: Apache-2.0
package org.faisceau.search.api;

/**
 * How far the index is.
 *
 * @param isOpen false until the index is opened, after the first page
 * @param kindsRead kinds of record that are in it whole, 0 to {@code kinds}
 * @param kinds kinds of record that running bundles publish
 * @param read records read since the index was opened or begun anew
 */
public record Progress(boolean isOpen, int kindsRead, int kinds, long read) {
    /** True while some records are not found yet because their kind is still being read. */
    public boolean isBuilding() {
        return !isOpen || kindsRead < kinds;
    }
}
