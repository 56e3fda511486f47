// SPDX-License-Identifier: Apache-2.0
package org.faisceau.store.api;

/** What was passed as {@code after} is no cursor of that list in that order: of another list, of another order, or made up. */
public final class ForeignCursor extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    ForeignCursor(String text) {
        super("after: not a cursor of this list, got " + text);
    }
}
