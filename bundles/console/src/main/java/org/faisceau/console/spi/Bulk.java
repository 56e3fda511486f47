// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console.spi;

import java.util.List;

/**
 * What a person may do to many records of a list at once.
 *
 * @param actions in their order; where empty, boxes and bar do not show
 * @param choosesMatching true where the page is {@link Choosable}: all that match may be taken, not only what is ticked
 */
public record Bulk(List<Act> actions, boolean choosesMatching) {
    public Bulk {
        actions = List.copyOf(actions);
    }

    /** A {@link BulkAction} as a button, role already checked. */
    public record Act(String id, String label, String icon, boolean dangerous) {}

    /** Nothing may be done. */
    public static Bulk none() {
        return new Bulk(List.of(), false);
    }
}
